-- Notes that too much has been tried on an account or from an address: once an hour, so that trying more fills no disk.
create or replace function note_limit(for_email text, attempt text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  person uuid := person_with_address(for_email);
begin
  if not exists (select from security_event where kind = 'limit-reached' and at > now() - interval '1 hour'
      and detail = attempt and person_id is not distinct from person) then
    perform note_event('limit-reached', person, null, null, attempt);
  end if;
end $$;
