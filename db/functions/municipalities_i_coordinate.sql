-- Those of the counties that this person coordinates.
create or replace function municipalities_i_coordinate() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select code from municipality where county_code in (select counties_i_coordinate());
  end;
