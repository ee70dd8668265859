-- Who coordinates a county, for a letter to them from one who takes part in it.
create or replace function coordinators_to_ask(asked_county text) returns table (person_id uuid, email text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select person.id, person.email from staff join person on person.id = staff.person_id
    where staff.county_code = asked_county and staff.role = 'coordinator'
      and asked_county in (select my_counties() union select counties_i_answer_in())
    order by person.email;
  end;
