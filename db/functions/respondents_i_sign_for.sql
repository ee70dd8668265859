-- Those that this person may submit for.
create or replace function respondents_i_sign_for() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent_id from assignment where person_id = current_person() and is_open(assignment) and signatory;
  end;
