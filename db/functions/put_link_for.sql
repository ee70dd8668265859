-- A link for whoever has an address; nothing when nobody does.
create or replace function put_link_for(link_hash bytea, for_email text, valid_to timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    insert into sign_in_link (token_hash, person_id, expires_at)
    select link_hash, id, valid_to from person where lower(email) = lower(for_email);
  end;
