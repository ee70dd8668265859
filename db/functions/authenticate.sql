-- Who holds the session. In what follows of the transaction it is that person who asks; where nobody holds it, nothing does.
create or replace function authenticate(session_hash bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  identified jsonb := identify(session_hash);
begin
  if identified is null then
    raise exception 'not-signed-in' using errcode = 'P0001';
  end if;
  perform set_config('app.person_id', identified -> 'actor' ->> 'personId', true);
  return identified;
end $$;
