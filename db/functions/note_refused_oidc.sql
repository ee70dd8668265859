-- Notes that what came back from the identity provider was not good.
create or replace function note_refused_oidc() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform note_event('sign-in-refused', null, null, null, 'oidc');
end $$;
