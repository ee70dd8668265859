-- Notes that a second factor was not proved.
create or replace function note_refused_proof(step_hash bytea, by_means text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held sign_in_step := hold_step(step_hash);
begin
  if held.person_id is not null then
    perform note_event('sign-in-refused', held.person_id, null, null, by_means);
  end if;
end $$;
