-- Five attempts a code; only the newest code that a browser has asked for counts, and only there.
create or replace function sign_in_by_code(given_email text, given_hash bytea, in_browser bytea, is_required boolean, by_issuer text,
    session_hash bytea, device_name text, on_device bytea, replaces bytea)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  newest sign_in_code;
begin
  select sign_in_code.* into newest from sign_in_code join person on person.id = person_id
  where browser_hash = in_browser and lower(email) = lower(given_email)
  order by sign_in_code.created_at desc, sign_in_code.id desc limit 1 for update of sign_in_code;
  if not found or newest.used_at is not null or newest.expires_at < now() or newest.attempts >= 5 then
    perform note_event('sign-in-refused', person_with_address(given_email), null, null, 'code');
    return null;
  end if;
  if newest.code_hash <> given_hash then
    update sign_in_code set attempts = attempts + 1 where id = newest.id;
    perform note_event('sign-in-refused', newest.person_id, null, null, 'code');
    return null;
  end if;
  update sign_in_code set used_at = now() where id = newest.id;
  return enter_by('code', newest.person_id, is_required, by_issuer, session_hash, device_name, on_device, replaces);
end $$;
