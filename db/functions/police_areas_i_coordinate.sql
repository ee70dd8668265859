-- Those of the counties that this person coordinates.
create or replace function police_areas_i_coordinate() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select id from police_area where county_code in (select counties_i_coordinate());
  end;
