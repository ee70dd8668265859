-- What the key of a program opens. In what follows of the transaction it is that key which asks, and nobody. `counts` is
-- false for the later transactions of one request. `wait` is how many seconds it has to wait that has asked too often.
create or replace function authenticate_key(key_hash bytea, from_address text, counts boolean) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  most_a_minute constant int := 120;
  held api_key;
  wait int := 0;
begin
  select * into held from api_key where hash = key_hash and is_usable(revoked_at, expires_on);
  if not found then
    raise exception 'key-not-valid' using errcode = 'P0001';
  end if;
  perform set_config('app.person_id', '', true), set_config('app.api_key_id', held.id::text, true),
    set_config('app.address', from_address, true);
  if counts then
    delete from api_key_request where id in (
      select id from api_key_request where at < now() - interval '1 minute' for update skip locked);
    select ceil(extract(epoch from min(at) + interval '1 minute' - now())) into wait from api_key_request
    where api_key_id = held.id and at >= now() - interval '1 minute' having count(*) >= most_a_minute;
    wait := coalesce(wait, 0);
    if wait = 0 then
      insert into api_key_request (api_key_id) values (held.id);
      insert into api_key_use (api_key_id, day) values (held.id, (now() at time zone 'Europe/Stockholm')::date)
      on conflict do nothing;
      if found then
        perform note_in_county('key-used', null, held.county_code, held.id || ' ' || held.scope);
      end if;
    elsif not exists (select from security_event where kind = 'limit-reached' and at > now() - interval '1 hour'
        and detail = held.id::text) then
      perform note_in_county('limit-reached', null, held.county_code, held.id::text);
    end if;
  end if;
  return jsonb_build_object('wait', wait, 'key', jsonb_build_object('id', held.id, 'county', held.county_code,
    'scope', held.scope, 'roundId', held.round_id, 'reader', held.reader));
end $$;
