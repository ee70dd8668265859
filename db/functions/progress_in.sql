-- How far the respondents of a round have come: never an answer. Staff of the county only.
create or replace function progress_in(asked_round uuid)
  returns table (respondent_id uuid, sections_completed int, last_saved_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent.id, coalesce(progress.sections_completed, 0), progress.last_saved_at
    from respondent left join progress on progress.respondent_id = respondent.id
    where round_id = asked_round and round_id in (select rounds_i_follow());
  end;
