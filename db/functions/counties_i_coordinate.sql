-- Those that this person coordinates.
create or replace function counties_i_coordinate() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from staff where person_id = current_person() and role = 'coordinator';
  end;
