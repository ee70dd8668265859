-- Opens the session that a sign-in was half-way to. Not for the application to call: it may write neither.
create or replace function finish_step(held sign_in_step, proved text, session_hash bytea, device_name text, on_device bytea,
    replaces bytea)
  returns jsonb
  language plpgsql set search_path = public, pg_temp as $$
begin
  update sign_in_step set used_at = now() where token_hash = held.token_hash;
  return open_session(held.person_id, held.means || ' and ' || proved, session_hash, device_name, on_device, replaces);
end $$;
