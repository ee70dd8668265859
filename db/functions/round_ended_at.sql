-- When a round ended, for what is kept so long after it: when its report was first published. Null until then.
create or replace function round_ended_at(which round) returns timestamptz
  language sql stable set search_path = public, pg_temp
  return case when which.status in ('published', 'archived')
    then (select min(published_at) from edition where round_id = which.id) end;
