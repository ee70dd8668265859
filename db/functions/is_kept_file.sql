-- Whether a file that was ordered then is still there to fetch.
create or replace function is_kept_file(since timestamptz) returns boolean
  language sql stable set search_path = public, pg_temp
  return since > now() - interval '1 day';
