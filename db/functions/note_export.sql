-- Notes that whoever asks has taken out all answers of a round: an event of its own county and no other.
create or replace function note_export(taken_from uuid, detail text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if taken_from not in (select rounds_i_follow()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  insert into security_event (kind, person_id, detail, counties, address)
  select 'answers-exported', current_person(), round.id || ' ' || note_export.detail, array[county_code],
    (select sha256(convert_to(salt || nullif(current_setting('app.address', true), ''), 'UTF8')) from security_salt)
  from round where round.id = taken_from;
end $$;
