-- Whether whoever has the address signs in at this identity provider, and nowhere else: what it says of them then holds.
create or replace function goes_by_oidc(given_email text, at_issuer text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select exists (select from external_identity join person on person.id = person_id
      where lower(email) = lower(given_email) and issuer = at_issuer);
  end;
