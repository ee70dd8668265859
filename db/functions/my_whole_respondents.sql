-- Those that this person answers for as a whole.
create or replace function my_whole_respondents() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent_id from assignment where person_id = current_person() and is_open(assignment) and sections is null;
  end;
