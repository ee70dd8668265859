-- What those at the county board note for themselves when they read what was submitted.
create table answer_note (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  -- Of an entry, whose submission may be followed by another; of no question where it is about the whole.
  entry_id uuid,
  question text,
  note text not null,
  written_by uuid not null references person,
  written_by_name text not null,
  written_at timestamptz not null default clock()
);
create index on answer_note (respondent_id);
create index on answer_note (written_by);
select build_wall('answer_note');
-- The trail cannot be changed, so nothing that is said of anybody is written in it.
create trigger trail after insert or update or delete on answer_note
  for each row execute function leave_trail('respondent_id', 'note', 'written_by_name');

grant select, insert, delete on answer_note to kartlaggning_app;
create policy staff_read on answer_note for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
create policy staff_write on answer_note for insert to kartlaggning_app
  with check (written_by = current_person() and exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
create policy writer_or_coordinator_removes on answer_note for delete to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and (round_id = any (array(select rounds_i_coordinate()))
      or (written_by = current_person() and round_id = any (array(select rounds_i_follow()))))));
