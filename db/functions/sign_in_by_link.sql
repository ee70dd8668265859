-- A link that is good signs in, on any computer and as often as it is used.
create or replace function sign_in_by_link(link_hash bytea, session_hash bytea, valid_to timestamptz) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  signed_in uuid;
begin
  select person_id into signed_in from sign_in_link
  where token_hash = link_hash and is_good(sign_in_link);
  if found then
    insert into session (token_hash, person_id, expires_at) values (session_hash, signed_in, valid_to);
  end if;
  return signed_in;
end $$;
