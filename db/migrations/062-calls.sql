-- Whom the county has rung about an answer, what was said, and when to ring again.
create table call_note (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  -- Whom; none when nobody answered.
  person_id uuid references person,
  note text not null,
  next_on date,
  noted_by uuid not null references person,
  noted_by_name text not null,
  noted_at timestamptz not null default clock()
);
create index on call_note (respondent_id);
create index on call_note (person_id);
create index on call_note (noted_by);
select build_wall('call_note');
-- The trail cannot be changed, so nothing that is said of anybody is written in it.
create trigger trail after insert or update or delete on call_note
  for each row execute function leave_trail('respondent_id', 'note', 'noted_by_name');

grant select, insert on call_note to kartlaggning_app;
create policy staff_read on call_note for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
create policy coordinators_note on call_note for insert to kartlaggning_app
  with check (noted_by = current_person() and exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
