-- Whether it has been noted lately that a session is used: that is written seldom.
create or replace function is_noted(held session) returns boolean
  language sql stable
  return held.seen_at >= now() - make_interval(mins => least(held.idle_minutes / 12, 10));
