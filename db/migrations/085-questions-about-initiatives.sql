-- Somebody has found an initiative in the county's catalogue and wants to be put in touch with those who have it. The question
-- goes to the county's coordinators, never to them.
create table initiative_question (
  id uuid primary key,
  county_code text not null references county,
  -- As it stood in the newest round.
  entry_id uuid not null references entry,
  message text not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null default clock()
);
create index on initiative_question (county_code);
create index on initiative_question (entry_id);
create index on initiative_question (asked_by);
select build_wall('initiative_question');
-- The trail cannot be changed, so what somebody writes is not in it.
create trigger trail after insert or update or delete on initiative_question
  for each row execute function leave_trail('id', 'message');
create trigger frozen before update or delete on initiative_question
  for each row execute function never_changed();

grant select, insert on initiative_question to kartlaggning_app;
create policy own_reads on initiative_question for select to kartlaggning_app using (asked_by = current_person());
create policy coordinators_read on initiative_question for select to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
create policy those_who_read_ask on initiative_question for insert to kartlaggning_app
  with check (asked_by = current_person()
    and county_code = any (array(select my_counties() union select counties_i_answer_in())));
