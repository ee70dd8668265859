-- The same, for whoever has asked already whether it may be told.
create or replace function on_behalf_in_newest(asked uuid) returns jsonb
  language sql stable set search_path = public, pg_temp
  begin atomic
    select (select jsonb_build_object('channel', channel, 'givenOn', given_on) from proxy where proxy.id = newest.proxy_id)
      || is_partly_on_behalf(newest)
    from submission as newest where newest.respondent_id = asked order by version desc limit 1;
  end;
