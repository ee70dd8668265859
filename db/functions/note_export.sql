-- Notes that whoever asks has taken out all answers of a round: an event of its own county and no other.
create or replace function note_export(taken_from uuid, detail text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if taken_from not in (select rounds_i_follow()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform note_in_county('answers-exported', current_person(), county_code, round.id || ' ' || note_export.detail)
  from round where round.id = taken_from;
end $$;
