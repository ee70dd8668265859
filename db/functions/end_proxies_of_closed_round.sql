-- For triggers: nothing is written on anybody's behalf in a round that has closed for them.
create or replace function end_proxies_of_closed_round() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform end_closed_proxies(new.id);
  return null;
end $$;
