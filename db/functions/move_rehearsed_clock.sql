-- Moves the clock of the rehearsal that the transaction is in, and never back.
create or replace function move_rehearsed_clock(moved_to timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if rehearsing() is null or rehearsing() not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  update rehearsal set seconds_ahead = extract(epoch from moved_to - now()) where county_code = rehearsing() and moved_to >= now() + make_interval(secs => seconds_ahead);
  if not found then
    raise exception 'clock-goes-forward' using errcode = 'P0001';
  end if;
  perform set_config('app.clock', moved_to::text, true);
  perform end_closed_proxies(round_id) from rehearsal where county_code = rehearsing();
end $$;
