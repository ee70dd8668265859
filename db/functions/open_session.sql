-- Opens a session in place of the one that the browser had. A device is new where the person has been signed in before, and
-- never there. Not for the application to call: it may not write sessions, and those who call this for it may.
create or replace function open_session(for_person uuid, by_means text, session_hash bytea, device_name text, on_device bytea,
    replaces bytea)
  returns jsonb
  language plpgsql set search_path = public, pg_temp as $$
declare
  is_staff boolean := exists (select from staff where person_id = for_person);
  is_new boolean := exists (select from session where person_id = for_person)
    and not exists (select from session where person_id = for_person and device_hash = on_device);
begin
  update session set ended_at = now() where token_hash = replaces and ended_at is null;
  insert into session (token_hash, person_id, means, expires_at, idle_minutes, device, device_hash)
  values (session_hash, for_person, by_means,
    now() + case when is_staff then interval '12 hours' else interval '60 days' end,
    case when is_staff then 60 else 14 * 24 * 60 end,
    device_name, on_device);
  perform note_event('signed-in', for_person, null, null, by_means || case when is_new then ' on a new device' else '' end);
  return (select jsonb_build_object('personId', id, 'email', email, 'isNewDevice', is_new, 'step', null)
    from person where id = for_person);
end $$;
