-- Before it is written; what else a row may say of these four is not for the application to decide.
create trigger access_is_given before insert or update on assignment
  for each row execute function give_access();

drop policy own_and_staff_read on assignment;
create policy own_and_staff_read on assignment for select to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents()))
    or (respondent_id = any (array(select my_respondents()))
      and (person_id = current_person() or (signatory and is_open(assignment))))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
