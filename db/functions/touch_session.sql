-- The open session of this token: nothing when there is none.
create or replace function touch_session(session_hash bytea) returns session
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session;
begin
  select * into held from session where token_hash = session_hash and is_live(session);
  if not found and exists (select from session where token_hash = session_hash and shut_out) then
    raise exception 'access-has-ended' using errcode = 'P0001';
  end if;
  if not is_noted(held) then
    update session set seen_at = now() where token_hash = session_hash returning * into held;
  end if;
  return held;
end $$;
