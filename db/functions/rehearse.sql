-- Where a county is a rehearsal, the transaction is in it from here on, and its clock is what the time is. Returns the county
-- as it was given.
create or replace function rehearse(code text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if code like '__r' and code is distinct from rehearsing() then
    perform set_config('app.rehearsal', county_code, true), set_config('app.clock', (now() + make_interval(secs => seconds_ahead))::text, true)
    from rehearsal where county_code = code;
  end if;
  return code;
end $$;
