-- The day from which what was kept since a moment may be erased; null where nothing says how long.
create or replace function falls_due(since timestamptz, months int) returns date
  language sql immutable
  return ((since at time zone 'Europe/Stockholm')::date + make_interval(months => months))::date;
