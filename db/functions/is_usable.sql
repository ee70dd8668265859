-- Whether a key opens anything still. Like the times of sign-in it does not follow the clock of a fictional round.
create or replace function is_usable(revoked_at timestamptz, expires_on date) returns boolean
  language sql stable
  return revoked_at is null and expires_on >= (now() at time zone 'Europe/Stockholm')::date;
