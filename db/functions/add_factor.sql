-- Adds a second factor whose first proof the application has found to hold. Where it is the first, codes are kept for when it
-- is lost; where it was what a sign-in waited for, that goes on to `next_hash`.
create or replace function add_factor(session_hash bytea, step_hash bytea, new_id uuid, called text, used_period bigint,
    new_credential bytea, new_key bytea, at_counter bigint, new_transports text[], code_hashes bytea[], next_hash bytea,
    device_name text, on_device bytea)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  adder uuid := who_adds(session_hash, step_hash);
  held sign_in_step := hold_step(step_hash);
  kind text := case when new_credential is null then 'totp' else 'passkey' end;
  is_first boolean;
  entered jsonb;
  begun bytea;
begin
  perform lock_person(adder);
  is_first := not exists (select from second_factor where person_id = adder and removed_at is null);
  delete from second_factor_begun where person_id = adder returning secret into begun;
  if begun is null then
    raise exception 'second-factor-not-valid' using errcode = 'P0001';
  end if;
  insert into second_factor (id, person_id, kind, name) values (new_id, adder, kind, called);
  insert into second_factor_secret (factor_id, totp_secret, last_period, credential, public_key, counter, transports)
  values (new_id, case kind when 'totp' then begun end, coalesce(used_period, 0), new_credential, new_key,
    coalesce(at_counter, 0), coalesce(new_transports, '{}'));
  perform note_event('second-factor-added', adder, null, null, kind);
  if is_first then
    delete from recovery_code where person_id = adder;
    insert into recovery_code (person_id, code_hash) select adder, unnest(code_hashes);
  end if;
  if held.adds and is_first and held.person_id = adder then
    entered := finish_step(held, kind, next_hash, device_name, on_device, null);
  else
    entered := (select jsonb_build_object('personId', id, 'email', email, 'isNewDevice', false, 'step', null)
      from person where id = adder);
  end if;
  return entered || jsonb_build_object('isFirst', is_first, 'opens', coalesce(held.adds and is_first and held.person_id = adder, false));
end $$;
