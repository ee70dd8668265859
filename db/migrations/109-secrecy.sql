-- That an answer, or a whole entry, may be secret: on which ground, since when and by whom. It is read by the county board and
-- by whoever gave it, and leaves in nothing. The mark is of the answer, whichever version of it is submitted.
create table secrecy_mark (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  entry_id uuid,
  -- A question, or the section of an entry that is marked as a whole.
  question text not null,
  ground text not null,
  words text not null,
  marked_by uuid not null references person,
  marked_by_name text not null,
  marked_at timestamptz not null default clock(),
  removed_by uuid references person,
  removed_by_name text,
  removed_at timestamptz,
  removed_because text,
  foreign key (respondent_id, entry_id) references entry (respondent_id, id),
  constraint a_whole_entry_is_one check (question like '%.%' or entry_id is not null),
  constraint removed_by_someone_for_a_reason
    check (num_nulls(removed_by, removed_by_name, removed_at, removed_because) in (0, 4))
);
create index on secrecy_mark (respondent_id);
create index on secrecy_mark (respondent_id, entry_id);
create index on secrecy_mark (marked_by);
create index on secrecy_mark (removed_by);
create unique index marked_once on secrecy_mark (respondent_id, entry_id, question) nulls not distinct
  where removed_at is null;
select build_wall('secrecy_mark');
select keep_trail('secrecy_mark', 'respondent_id');
grant select, insert, update (removed_by, removed_by_name, removed_at, removed_because) on secrecy_mark
  to kartlaggning_app;
create policy own_read on secrecy_mark for select to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents())));
create policy staff_read on secrecy_mark for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
create policy coordinators_mark on secrecy_mark for insert to kartlaggning_app
  with check (marked_by = current_person() and exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
create policy coordinators_remove on secrecy_mark for update to kartlaggning_app
  using (removed_at is null and exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))))
  with check (removed_by = current_person());
