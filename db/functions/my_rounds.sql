-- Those in which this person is asked something.
create or replace function my_rounds() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select distinct round_id from respondent
    join assignment on respondent_id = id and person_id = current_person() and is_open(assignment);
  end;
