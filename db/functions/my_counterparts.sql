-- The other side is met by those who answer for the whole.
create or replace function my_counterparts() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select other.id from respondent as own
    join assignment on respondent_id = own.id and person_id = current_person() and is_open(assignment) and sections is null
    join respondent as other on other.round_id = own.round_id
      and other.municipality_code = own.municipality_code and other.id <> own.id;
  end;
