-- Notes that a browser goes to the identity provider.
create or replace function begin_oidc(in_browser bytea) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from oidc_attempt where browser_hash in (
    select browser_hash from oidc_attempt where created_at < now() - interval '1 day' for update skip locked);
  insert into oidc_attempt (browser_hash) values (in_browser);
end $$;
