-- Who may write the answers of a respondent on its behalf, and what they see of them: the draft, until it is submitted.
create policy own_and_staff_read on proxy for select to kartlaggning_app
  using (respondent_id = any (array(select my_respondents()))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
create policy keys_read on proxy for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_of_answers_opened()))));
-- What a program takes out tells who has declined, as every file of answers does.
create policy keys_read on abstention for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_of_answers_opened()))));
create policy coordinators_open on proxy for insert to kartlaggning_app
  with check (opened_by = current_person() and ended_at is null
    and exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_coordinate()))));
create trigger refused before insert on proxy
  for each row execute function refuse_proxy();

create policy on_behalf on entry to kartlaggning_app
  using (respondent_id = any (array(select respondents_i_write_for())));
create policy on_behalf on answer to kartlaggning_app
  using (respondent_id = any (array(select respondents_i_write_for())));
create policy on_behalf on section_time to kartlaggning_app
  using (respondent_id = any (array(select respondents_i_write_for())));
create policy begins_and_submits_on_behalf on respondent for update to kartlaggning_app
  using (id = any (array(select respondents_i_write_for())));
create policy submits_on_behalf on submission for insert to kartlaggning_app
  with check (submitted_by = current_person() and respondent_id = any (array(select respondents_i_write_for())));
create policy submits_on_behalf on submission_mirror for insert to kartlaggning_app
  with check (respondent_id = any (array(select respondents_i_write_for())));

create trigger mark before insert on submission
  for each row execute function mark_submission();
create trigger submitted_on_behalf after update of submitted_at on respondent
  for each row when (new.submitted_at is not null and old.submitted_at is null)
  execute function end_proxy_that_is_submitted();
