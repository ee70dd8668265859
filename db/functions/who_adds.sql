-- Who may change their second factors with this session or half-way sign-in: whoever has signed in a moment ago, since one
-- who finds a browser open is not to lock its owner out. It is they who ask from then on. Not for the application to call:
-- it may read neither.
create or replace function who_adds(session_hash bytea, step_hash bytea) returns uuid
  language plpgsql set search_path = public, pg_temp as $$
declare
  step sign_in_step := hold_step(step_hash);
  held session;
begin
  if step.adds and next_step(step.person_id, true) = 'add' then
    perform set_config('app.person_id', step.person_id::text, true);
    return step.person_id;
  end if;
  held := touch_session(session_hash);
  if held.person_id is null then
    raise exception 'not-signed-in' using errcode = 'P0001';
  end if;
  if not exists (select from staff where person_id = held.person_id) then
    raise exception 'not-allowed' using errcode = 'P0001';
  end if;
  if held.created_at < now() - interval '15 minutes' then
    raise exception 'sign-in-was-long-ago' using errcode = 'P0001';
  end if;
  perform set_config('app.person_id', held.person_id::text, true);
  return held.person_id;
end $$;
