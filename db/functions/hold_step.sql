-- The sign-in that this token has brought half-way: nothing when there is none, or it was a while ago. Not for the
-- application to call: it may not read them.
create or replace function hold_step(step_hash bytea) returns sign_in_step
  language sql set search_path = public, pg_temp
  begin atomic
    select sign_in_step from sign_in_step
    where token_hash = step_hash and used_at is null and created_at > now() - interval '15 minutes'
    for update;
  end;
