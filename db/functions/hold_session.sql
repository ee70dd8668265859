-- The open session of this token: nothing when there is none. One in use slides, but is written at most every ten minutes.
create or replace function hold_session(session_hash bytea, slides interval) returns session
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session;
begin
  select * into held from session where token_hash = session_hash and ended_at is null and expires_at > now();
  if not found and exists (select from session where token_hash = session_hash and shut_out) then
    raise exception 'access-has-ended' using errcode = 'P0001';
  end if;
  if held.seen_at < now() - interval '10 minutes' then
    update session set seen_at = now(), expires_at = greatest(expires_at, now() + slides)
    where token_hash = session_hash returning * into held;
  end if;
  return held;
end $$;
