-- Ends the session; says by what it was opened.
create or replace function sign_out(session_hash bytea) returns text
  language sql security definer set search_path = public, pg_temp
  begin atomic
    update session set ended_at = now() where token_hash = session_hash and ended_at is null returning means;
  end;
