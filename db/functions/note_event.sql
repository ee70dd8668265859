-- Notes an event, for the counties that it is about: of the respondent, else of the person. Not for the application to call:
-- it may not write events, and those who call this for it may.
create or replace function note_event(kind text, person uuid, about uuid, respondent uuid, detail text) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  whose uuid := coalesce(about, person);
begin
  delete from security_event where at < now() - interval '2 years';
  insert into security_event (kind, person_id, about_id, respondent_id, detail, counties, address)
  values (kind, person, about, respondent, detail,
    array(
      select county_code from respondent as asked join round on round.id = round_id where asked.id = note_event.respondent
      union
      select county_code from staff where person_id = whose and note_event.respondent is null
      union
      select county_code from assignment join respondent as asked on asked.id = respondent_id join round on round.id = round_id
      where person_id = whose and ended_at is null and note_event.respondent is null
      union
      select county_code from edition_reader join round on round.id = round_id
      where edition_reader.person_id = whose and edition_reader.ended_at is null and note_event.respondent is null),
    (select sha256(convert_to(salt || nullif(current_setting('app.address', true), ''), 'UTF8')) from security_salt));
end $$;
