-- Opens a session for whom the identity provider says it is, with the roles that it says they have in the counties that it
-- manages, and takes away those that it does not. Whoever has none is not let in; one who never had any leaves nothing.
create or replace function sign_in_by_oidc(new_id uuid, by_issuer text, by_subject text, given_email text, given_name text,
    roles jsonb, managed text[], session_hash bytea, device_name text, on_device bytea, replaces bytea)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known uuid;
  has_roles boolean := exists (select from jsonb_to_recordset(roles) as it (county text) join county on code = county);
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'oidc', by_issuer, by_subject), 0));
  select person_id into known from external_identity where issuer = by_issuer and subject = by_subject;
  if known is null and has_roles then
    select id into known from person where lower(email) = lower(given_email) for update;
    if known is not null and is_elsewhere(known, by_issuer, managed) then
      perform note_event('sign-in-refused', known, null, null, 'oidc, address of another');
      return jsonb_build_object('refused', 'address-belongs-to-another');
    end if;
    if known is null then
      known := register_person(new_id, given_email, given_name, '');
    end if;
    insert into external_identity (issuer, subject, person_id) values (by_issuer, by_subject, known);
  end if;
  if known is not null then
    perform lock_person(known);
    delete from staff where person_id = known and county_code = any (managed) and not exists (
      select from jsonb_to_recordset(roles) as it (county text, role text)
      where it.county = county_code and it.role = staff.role::text);
    insert into staff (person_id, county_code, role)
    select known, code, it.role::staff_role from jsonb_to_recordset(roles) as it (county text, role text) join county on code = it.county
    on conflict do nothing;
  end if;
  if not has_roles then
    perform note_event('sign-in-refused', known, null, null, 'oidc, no role');
    return jsonb_build_object('refused', 'no-role-at-the-county-board');
  end if;
  return open_session(known, 'oidc', session_hash, device_name, on_device, replaces);
end $$;
