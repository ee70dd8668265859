-- Those that this person works for, as coordinator or analyst.
create or replace function my_counties() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from staff where person_id = current_person();
  end;
