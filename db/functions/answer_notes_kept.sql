-- The notes about answers that a county has, and when the round that each is about was ended. Not for the application to call.
-- In plpgsql, since those that call it are made before the table, in a database that is new.
create or replace function answer_notes_kept(of_county text) returns table (id uuid, written_at timestamptz, ended_at timestamptz)
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return query select answer_note.id, answer_note.written_at, round_ended_at(round)
  from answer_note join respondent on respondent.id = respondent_id join round on round.id = round_id
  where note <> '' and county_code = of_county;
end $$;
