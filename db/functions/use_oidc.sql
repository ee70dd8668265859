-- Whether this browser has gone to the identity provider a while ago, and has not come back before: what it brings is good once.
create or replace function use_oidc(in_browser bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update oidc_attempt set used_at = now()
  where browser_hash = in_browser and used_at is null and created_at > now() - interval '15 minutes';
  return found;
end $$;
