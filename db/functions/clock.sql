-- What time it is for the one who asks: a fictional round moves the clock. The trail and sign-in do not.
create or replace function clock() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, now());
