-- For triggers: a session that is ended, by whom is said where somebody asks.
create or replace function note_session_end() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform note_event('session-ended', current_person(), new.person_id, null, case when new.shut_out then 'shut out' else '' end);
  return null;
end $$;
