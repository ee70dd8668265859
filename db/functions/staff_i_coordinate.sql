-- Those who work at the county boards that whoever asks coordinates.
create or replace function staff_i_coordinate()
  returns table (person_id uuid, name text, email text, county text, role text, second_factors int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select person.id, person.name, person.email, staff.county_code, staff.role::text,
      (select count(*)::int from second_factor where second_factor.person_id = person.id and removed_at is null)
    from staff join person on person.id = staff.person_id
    where county_code in (select counties_i_coordinate())
    order by person.name, staff.county_code, staff.role;
  end;
