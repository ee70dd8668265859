create type need_status as enum ('proposed', 'confirmed', 'dismissed', 'planned', 'in_progress', 'resolved', 'carried_over');
create type need_priority as enum ('high', 'medium', 'low');

-- What has been decided on a gap. Until someone has, the gap is a proposal and has no row here; a need bears its gap's id.
create table need (
  id uuid primary key references gap,
  round_id uuid not null references round,
  status need_status not null default 'proposed',
  priority need_priority,
  measures text[] not null default '{}',
  support text not null default '',
  merged_into uuid references need,
  version int not null default 1,
  constraint "needs-cannot-merge" check (merged_into <> id)
);
create index on need (round_id);
create index on need (merged_into);
select build_wall('need');
select keep_trail('need', 'round_id');

-- Decisions are added, never changed, with the name at the time.
create table need_decision (
  id uuid primary key,
  round_id uuid not null references round,
  need_id uuid not null references need,
  status need_status not null,
  motivation text not null,
  -- Of the evidence as it was decided on.
  evidence_hash text not null,
  decided_by uuid not null references person,
  decided_by_name text not null,
  decided_at timestamptz not null default clock(),
  constraint "need-lacks-motivation" check (status not in ('confirmed', 'dismissed') or motivation <> '')
);
create index on need_decision (need_id, decided_at);
create index on need_decision (round_id);
create index on need_decision (decided_by);
select build_wall('need_decision');
select keep_trail('need_decision', 'round_id');
create trigger frozen before update or delete on need_decision for each row execute function never_changed();

grant select, insert, update on need to kartlaggning_app;
grant select, insert on need_decision to kartlaggning_app;
create policy staff_read on need for select to kartlaggning_app using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_propose on need for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
create policy coordinators_decide on need for update to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())));
create policy staff_read on need_decision for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_decide on need_decision for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
