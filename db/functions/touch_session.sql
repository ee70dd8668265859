-- The open session of this token: nothing when there is none. That it is used is written seldom.
create or replace function touch_session(session_hash bytea) returns session
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session;
begin
  select * into held from session
  where token_hash = session_hash and ended_at is null and expires_at > now() and seen_at + make_interval(mins => idle_minutes) > now();
  if not found and exists (select from session where token_hash = session_hash and shut_out) then
    raise exception 'access-has-ended' using errcode = 'P0001';
  end if;
  if held.seen_at < now() - make_interval(mins => least(held.idle_minutes / 12, 10)) then
    update session set seen_at = now() where token_hash = session_hash returning * into held;
  end if;
  return held;
end $$;
