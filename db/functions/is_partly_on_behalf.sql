-- That the respondent has since answered again what it was asked about in what the county board submitted, as part of an object
-- of json: that of a proxy which an earlier version bears the mark of, since a proxy itself submits once.
create or replace function is_partly_on_behalf(asked submission) returns jsonb
  language sql stable set search_path = public, pg_temp
  begin atomic
    select case when exists (select from submission as first where first.proxy_id = asked.proxy_id
      and first.version < asked.version) then '{"partly": true}'::jsonb else '{}'::jsonb end;
  end;
