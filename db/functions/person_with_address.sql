-- Whose address it is, for a letter to them.
create or replace function person_with_address(given_email text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select id from person where lower(email) = lower(given_email);
  end;
