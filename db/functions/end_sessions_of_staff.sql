-- Whoever is given a role at a county board, or loses one, signs in anew.
create or replace function end_sessions_of_staff() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session set ended_at = now()
  where ended_at is null and person_id in (old.person_id, new.person_id);
  return null;
end $$;
