-- Notes an event of one county and no other. Not for the application to call, which may not write events.
create or replace function note_in_county(kind text, person uuid, county text, detail text) returns void
  language plpgsql set search_path = public, pg_temp as $$
begin
  insert into security_event (kind, person_id, detail, counties, address)
  values (kind, person, detail, array[county],
    (select sha256(convert_to(salt || nullif(current_setting('app.address', true), ''), 'UTF8')) from security_salt));
end $$;
