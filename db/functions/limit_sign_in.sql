-- Counts one more attempt, unless there have been too many: then nothing is counted, and the reply is for how many seconds
-- to wait. `warn` is true once a day, when so much has been tried that whoever has the account should hear of it.
--
-- By account and address each further attempt waits twice as long as the one before. By account alone, and by address alone,
-- there is a most in an hour: what a stranger can use up of another's account is bounded by the first. Where whoever has the
-- account has been signed in before, what strangers use up of it elsewhere does not count; nor does it for the first guess of a
-- code in the browser that asked for it.
create or replace function limit_sign_in(attempt text, for_email text, from_address inet, on_device bytea, in_browser bytea)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  -- One network of IPv6 is one subscriber.
  network inet := case family(from_address) when 6 then network(set_masklen(from_address, 64)) else from_address end;
  key bytea := sha256(convert_to(lower(for_email), 'UTF8'));
  free constant int := 5;
  most_of_account constant int := 30;
  most_of_address constant int := 100;
  tried record;
  waits int := 0;
  is_at_home boolean := exists (select from session join person on person.id = person_id
    where lower(email) = lower(for_email) and device_hash = on_device);
  is_first boolean := attempt = 'guesses a code' and exists (select from sign_in_code join person on person.id = person_id
    where lower(email) = lower(for_email) and browser_hash = in_browser and attempts = 0 and used_at is null and expires_at > now());
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(key, 'hex'), 27));
  -- Always the account first.
  perform pg_advisory_xact_lock(hashtextextended(network::text, 28));
  -- Others may be doing the same, in another order.
  delete from sign_in_attempt where id in (
    select id from sign_in_attempt where at < now() - interval '2 days' for update skip locked);
  select
    count(*) filter (where account = key) as of_account,
    count(*) filter (where address = network) as of_address,
    count(*) filter (where account = key and address = network) as of_both,
    max(at) filter (where account = key and address = network) as last_of_both,
    min(at) as first
  into tried
  from sign_in_attempt
  where kind = attempt and at > now() - interval '1 hour' and (account = key or address = network);
  if tried.of_both >= free then
    waits := ceil(extract(epoch from tried.last_of_both - now()) + 15 * 2 ^ least(tried.of_both - free, 7));
  end if;
  if (tried.of_account >= most_of_account and not (is_at_home or is_first)) or tried.of_address >= most_of_address then
    waits := greatest(waits, ceil(extract(epoch from tried.first + interval '1 hour' - now())));
  end if;
  if waits > 0 then
    return jsonb_build_object('wait', waits, 'warn', false);
  end if;
  insert into sign_in_attempt (kind, account, address) values (attempt, key, network);
  if tried.of_account + 1 < 2 * free
    or exists (select from sign_in_attempt where kind = 'warned' and account = key and at > now() - interval '1 day') then
    return jsonb_build_object('wait', 0, 'warn', false);
  end if;
  insert into sign_in_attempt (kind, account, address) values ('warned', key, network);
  return jsonb_build_object('wait', 0, 'warn', exists (select from person where lower(email) = lower(for_email)));
end $$;
