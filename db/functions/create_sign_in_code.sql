-- Null when nobody has the address; the caller answers the same either way.
create or replace function create_sign_in_code(new_id uuid, for_email text, new_hash bytea, for_browser bytea, valid_to timestamptz)
  returns uuid
  language sql security definer set search_path = public, pg_temp
  begin atomic
    insert into sign_in_code (id, person_id, code_hash, browser_hash, expires_at)
    select new_id, id, new_hash, for_browser, valid_to from person where lower(email) = lower(for_email)
    returning person_id;
  end;
