-- What a county calls the themes of free texts. One that is not here is as it stands in the catalogue; none is taken away, since
-- what was coded to it stays.
create table theme (
  id uuid primary key,
  county_code text not null references county,
  code text not null,
  name text not null,
  definition text not null,
  active boolean not null default true,
  merged_into text,
  version int not null default 1,
  unique (county_code, code),
  constraint "themes-cannot-merge" check (merged_into <> code)
);
select build_wall('theme');
select keep_trail('theme', 'id');
grant select, insert, update on theme to kartlaggning_app;
create policy staff_read on theme for select to kartlaggning_app
  using (county_code = any (array(select my_counties())));
create policy coordinators_write on theme for insert to kartlaggning_app
  with check (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_change on theme for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));

-- A passage of a free text as it was submitted, in code points, with its words. Taken away, it can be laid back.
create table passage (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  submission_id uuid not null references submission,
  -- Of the submission as it was read.
  submission_hash text not null,
  entry_id uuid,
  question text not null,
  starts int not null,
  ends int not null,
  quote text not null,
  themes text[] not null,
  marked_by uuid not null references person,
  marked_by_name text not null,
  marked_at timestamptz not null default clock(),
  changed_by uuid references person,
  removed boolean not null default false,
  version int not null default 1,
  foreign key (respondent_id, entry_id) references entry (respondent_id, id),
  constraint words_are_where_it_stands check (starts >= 0 and char_length(quote) = ends - starts and ends > starts),
  constraint coded_to_something check (cardinality(themes) > 0)
);
create index on passage (respondent_id);
create index on passage (respondent_id, entry_id);
create index on passage (submission_id);
create index on passage (marked_by);
create index on passage (changed_by);
select build_wall('passage');
select keep_trail('passage', 'respondent_id');
grant select, insert, update (submission_id, submission_hash, starts, ends, quote, themes, changed_by, removed, version) on passage
  to kartlaggning_app;
create policy staff_read on passage for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
create policy coordinators_mark on passage for insert to kartlaggning_app
  with check (marked_by = current_person() and exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
create policy coordinators_change on passage for update to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))))
  with check (changed_by = current_person());

-- That a passage is evidence of a need, which a rule has found or not. Taken away, it stays to be read that it was.
create table need_passage (
  id uuid primary key,
  round_id uuid not null references round,
  need_id uuid not null references gap,
  passage_id uuid not null references passage,
  attached_by uuid not null references person,
  attached_by_name text not null,
  attached_at timestamptz not null default clock(),
  removed_by uuid references person,
  removed_by_name text,
  removed_at timestamptz,
  constraint removed_by_someone check (num_nulls(removed_by, removed_by_name, removed_at) in (0, 3))
);
create index on need_passage (round_id);
create index on need_passage (need_id);
create index on need_passage (passage_id);
create index on need_passage (attached_by);
create index on need_passage (removed_by);
create unique index attached_once on need_passage (need_id, passage_id) where removed_at is null;
select build_wall('need_passage');
select keep_trail('need_passage', 'round_id');
grant select, insert, update (removed_by, removed_by_name, removed_at) on need_passage to kartlaggning_app;
create policy staff_read on need_passage for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_attach on need_passage for insert to kartlaggning_app
  with check (attached_by = current_person() and round_id = any (array(select rounds_i_coordinate())));
create policy coordinators_remove on need_passage for update to kartlaggning_app
  using (removed_at is null and round_id = any (array(select rounds_i_coordinate())))
  with check (removed_by = current_person());
