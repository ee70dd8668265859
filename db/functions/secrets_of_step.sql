-- What the code or the passkey of whoever has come half-way with this token is compared with: theirs, and nobody else's.
create or replace function secrets_of_step(step_hash bytea)
  returns table (factor_id uuid, totp_secret bytea, credential bytea, public_key bytea, counter bigint, transports text[])
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held sign_in_step := hold_step(step_hash);
begin
  return query
    select secret.factor_id, secret.totp_secret, secret.credential, secret.public_key, secret.counter, secret.transports
    from second_factor_secret as secret join second_factor on second_factor.id = secret.factor_id
    where person_id = held.person_id and removed_at is null and not held.adds
    order by second_factor.created_at;
end $$;
