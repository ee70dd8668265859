-- Those of the counties that this person works for.
create or replace function rounds_i_follow() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select id from round where county_code in (select my_counties());
  end;
