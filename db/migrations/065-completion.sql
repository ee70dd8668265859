-- What the county board asks a respondent to look at again in what it has submitted, which stays as it was: each question with
-- why. One request at a time; it ends when the respondent submits or keeps its answers, or when it is withdrawn.
create table completion_request (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  -- The answers as they were when it was asked.
  submission_id uuid not null references submission,
  reason text not null,
  questions jsonb not null,
  answer_by date not null,
  asked_by uuid not null references person,
  asked_by_name text not null,
  asked_at timestamptz not null default clock(),
  ended_at timestamptz,
  -- What it was answered with; none when it was withdrawn.
  answered_with uuid references submission
);
create index on completion_request (respondent_id);
create index on completion_request (submission_id);
create index on completion_request (asked_by);
create index on completion_request (answered_with);
create unique index "completion-is-asked" on completion_request (respondent_id) where ended_at is null;
select build_wall('completion_request');
select keep_trail('completion_request', 'respondent_id');
grant select, update (ended_at, answered_with) on completion_request to kartlaggning_app;
create policy own_and_staff_read on completion_request for select to kartlaggning_app
  using (respondent_id = any (array(select my_respondents()))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
create policy own_answers on completion_request for update to kartlaggning_app
  using (respondent_id = any (array(select my_respondents())));

-- That the county board has read one version of the answers and lacks nothing in it. A new version has none.
create table approval (
  id uuid primary key default gen_random_uuid(),
  submission_id uuid not null references submission,
  respondent_id uuid not null references respondent,
  approved_by uuid not null references person,
  approved_by_name text not null,
  approved_at timestamptz not null default clock(),
  withdrawn_at timestamptz
);
create index on approval (submission_id);
create unique index approved_once on approval (submission_id) where withdrawn_at is null;
create index on approval (respondent_id);
create index on approval (approved_by);
select build_wall('approval');
select keep_trail('approval', 'respondent_id');
grant select, insert, update (withdrawn_at) on approval to kartlaggning_app;
create policy own_and_staff_read on approval for select to kartlaggning_app
  using (respondent_id = any (array(select my_respondents()))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
create policy coordinators_approve on approval for insert to kartlaggning_app
  with check (approved_by = current_person() and exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
create policy coordinators_take_back on approval for update to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
