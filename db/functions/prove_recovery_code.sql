-- Goes in by a code that was kept for when the rest is lost; each is good once. Null when it is not.
create or replace function prove_recovery_code(step_hash bytea, given_hash bytea, session_hash bytea, device_name text,
    on_device bytea, replaces bytea)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held sign_in_step := hold_step(step_hash);
begin
  update recovery_code set used_at = now()
  where person_id = held.person_id and code_hash = given_hash and used_at is null and not held.adds;
  if not found then
    return null;
  end if;
  return finish_step(held, 'recovery code', session_hash, device_name, on_device, replaces);
end $$;
