-- That a respondent has declined to answer, and why. It stands until it is taken back, or the answers are submitted after all.
create type abstention_reason as enum ('nobody_in_place', 'no_time', 'answered_elsewhere', 'not_ours', 'secrecy', 'other');

create table abstention (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  reason abstention_reason not null,
  note text not null,
  -- Who told the county board, where that is how it came; none where the respondent declined in the service.
  source text,
  declined_by uuid not null references person,
  declined_by_name text not null,
  declined_at timestamptz not null default clock(),
  ended_at timestamptz,
  ended_by uuid references person,
  constraint abstention_tells_why check (reason <> 'other' or note <> ''),
  constraint abstention_ended_by_somebody check ((ended_at is null) = (ended_by is null))
);
create index on abstention (respondent_id);
create index on abstention (declined_by);
create index on abstention (ended_by);
create unique index "has-declined" on abstention (respondent_id) where ended_at is null;
select build_wall('abstention');
-- The trail cannot be changed, so nothing that is said of anybody is written in it.
create trigger trail after insert or update or delete on abstention
  for each row execute function leave_trail('respondent_id', 'note', 'source', 'declined_by_name');

grant select, insert, update (ended_at, ended_by) on abstention to kartlaggning_app;
create policy own_and_staff_read on abstention for select to kartlaggning_app
  using (respondent_id = any (array(select my_respondents()))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
create policy signatories_decline on abstention for insert to kartlaggning_app
  with check (declined_by = current_person() and source is null
    and respondent_id = any (array(select respondents_i_sign_for())));
create policy coordinators_note on abstention for insert to kartlaggning_app
  with check (declined_by = current_person() and source is not null
    and exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_coordinate()))));
create policy signatories_take_back on abstention for update to kartlaggning_app
  using (respondent_id = any (array(select respondents_i_sign_for())))
  with check (ended_by = current_person());
-- What the respondent has done itself is its own to take back.
create policy coordinators_take_back on abstention for update to kartlaggning_app
  using (source is not null and exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))))
  with check (ended_by = current_person());

-- A reminder does not go to one who has declined.
alter table mail drop constraint mail_withdrawn_because_check;
alter table mail add constraint mail_withdrawn_because_check
  check (withdrawn_because in ('access-ended', 'submitted', 'declined', 'round-not-open', 'too-late'));
