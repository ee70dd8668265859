-- What a county has decided on how long a class of records is kept, by which decision. Each is a version: the newest counts.
create table retention_decision (
  id uuid primary key,
  county_code text not null references county,
  class text not null,
  registry_number text not null,
  decided_on date not null,
  decided_by text not null,
  -- None: kept for good, or as long as the class says.
  months int check (months between 1 and 1200),
  noted_by uuid not null references person,
  noted_by_name text not null,
  noted_at timestamptz not null default clock()
);
create index on retention_decision (county_code, class, noted_at);
create index on retention_decision (noted_by);
select build_wall('retention_decision');
select keep_trail('retention_decision', 'id');
create trigger frozen before update or delete on retention_decision
  for each row execute function never_changed();
grant select, insert on retention_decision to kartlaggning_app;
create policy staff_read on retention_decision for select to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_note on retention_decision for insert to kartlaggning_app
  with check (noted_by = current_person() and county_code = any (array(select counties_i_coordinate())));

-- An erasure that one person has proposed and another confirms. Once it is done, or put aside, it says how many of which kind
-- and by which decisions, and no more of whom.
create table erasure (
  id uuid primary key,
  county_code text not null references county,
  -- What would be erased, by the ids of rows and people.
  content jsonb,
  counts jsonb not null,
  decisions jsonb not null,
  proposed_by uuid not null references person,
  proposed_by_name text not null,
  proposed_at timestamptz not null default clock(),
  confirmed_by uuid references person,
  confirmed_by_name text,
  confirmed_at timestamptz,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz,
  constraint confirmed_whole check (num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) in (0, 3)),
  constraint withdrawn_whole check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2)),
  constraint confirmed_or_withdrawn check (num_nonnulls(content, confirmed_at, withdrawn_at) = 1)
);
create index on erasure (proposed_by);
create index on erasure (confirmed_by);
create index on erasure (withdrawn_by);
create index on erasure (county_code);
create unique index one_erasure_at_a_time on erasure (county_code) where content is not null;
select build_wall('erasure');
-- Whom it is about is in no trail, which would keep it.
create trigger trail after insert or update or delete on erasure
  for each row execute function leave_trail('id', 'content');
grant select, update (content, withdrawn_by, withdrawn_at) on erasure to kartlaggning_app;
create policy coordinators_read on erasure for select to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_withdraw on erasure for update to kartlaggning_app
  using (content is not null and county_code = any (array(select counties_i_coordinate())))
  with check (content is null and confirmed_at is null and withdrawn_by = current_person());
