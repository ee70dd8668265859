-- When a round ended, for what is kept so long after it: when its report was first published. One that nobody has published
-- ends a year after it was closed, or should have been, so that what is kept of it falls due too. Null until then.
create or replace function round_ended_at(which round) returns timestamptz
  language sql stable set search_path = public, pg_temp
  return coalesce(
    case when which.status in ('published', 'archived') then (select min(published_at) from edition where round_id = which.id) end,
    (select ended from (select coalesce(which.closed_at, (which.closes_on + time '12:00') at time zone 'Europe/Stockholm')
      + interval '1 year' as ended) as unpublished where ended <= clock()));
