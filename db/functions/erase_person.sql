-- Contact data of somebody who has been closed in a county, or who has only been invited to read there and reads no longer: gone,
-- on request, where the county has decided that contact data is erased at all. Its time does not have to have passed. It stands in
-- the log with the other erasures.
create or replace function erase_person(of_county text, asked uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  card contact;
begin
  if of_county not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform lock_person(asked);
  select * into card from contact where county_code = of_county and person_id = asked;
  if card.erased_at is not null or (card.closed_at is null and not has_only_read(of_county, asked)) then
    raise exception 'person-is-not-closed' using errcode = 'P0001';
  end if;
  if retention_months(of_county, 'contacts') is null then
    raise exception 'erasure-needs-a-decision' using errcode = 'P0001';
  end if;
  perform erase_contact_data(of_county, asked);
  insert into erasure (id, county_code, counts, decisions, on_request,
    proposed_by, proposed_by_name, confirmed_by, confirmed_by_name, confirmed_at)
  select gen_random_uuid(), of_county, '[{"class": "contacts", "kind": "person", "count": 1}]',
    jsonb_build_array(jsonb_build_object('class', class, 'id', id, 'registryNumber', registry_number, 'decidedOn', decided_on)), true,
    current_person(), my_name() ->> 'name', current_person(), my_name() ->> 'name', clock()
  from retention_decision where county_code = of_county and class = 'contacts' order by noted_at desc, id desc limit 1;
end $$;
