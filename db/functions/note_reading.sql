-- Notes that whoever asks has taken a file away, read a submission at the county board, or what is published for LänsBrå.
create or replace function note_reading(kind text, respondent uuid, detail text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if current_person() is null or kind not in ('file-downloaded', 'submission-read', 'events-exported', 'edition-read') then
    raise exception 'no such event is noted by hand';
  end if;
  perform note_event(kind, current_person(), null, respondent, detail);
end $$;
