-- Whether a session is open: neither ended, nor over, nor left for longer than it may.
create or replace function is_live(held session) returns boolean
  language sql stable
  return held.ended_at is null and held.expires_at > now() and held.seen_at + make_interval(mins => held.idle_minutes) > now();
