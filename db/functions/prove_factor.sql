-- Goes in by a second factor whose proof the application has found to hold. A code of an app is used once, whoever saw it: its
-- period must be later than that of the last; so must the counter of a passkey that counts. Null when it is not.
create or replace function prove_factor(step_hash bytea, proved_factor uuid, in_period bigint, at_counter bigint,
    session_hash bytea, device_name text, on_device bytea, replaces bytea)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held sign_in_step := hold_step(step_hash);
  factor second_factor;
begin
  select * into factor from second_factor where id = proved_factor and person_id = held.person_id and removed_at is null;
  update second_factor_secret set used_at = now(), last_period = coalesce(in_period, last_period), counter = coalesce(at_counter, counter)
  where factor_id = factor.id and not held.adds
    and case factor.kind when 'totp' then in_period > last_period else at_counter > counter or (at_counter = 0 and counter = 0) end;
  if not found then
    return null;
  end if;
  return finish_step(held, factor.kind, session_hash, device_name, on_device, replaces);
end $$;
