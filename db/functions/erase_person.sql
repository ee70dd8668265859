-- Contact data of somebody who has been closed in a county: gone, on request, where the county has decided that contact data is
-- erased at all. Its time does not have to have passed.
create or replace function erase_person(of_county text, asked uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if of_county not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform lock_person(asked);
  if not exists (select from contact
    where county_code = of_county and person_id = asked and closed_at is not null and erased_at is null) then
    raise exception 'person-is-not-closed' using errcode = 'P0001';
  end if;
  if retention_months(of_county, 'contacts') is null then
    raise exception 'erasure-needs-a-decision' using errcode = 'P0001';
  end if;
  perform erase_contact_data(of_county, asked);
end $$;
