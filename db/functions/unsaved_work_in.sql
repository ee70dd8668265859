-- Who has worked in the questions of a round, and how long, without an answer having been saved. Staff of the county only.
create or replace function unsaved_work_in(asked_round uuid) returns table (respondent_id uuid, seconds int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent.id, sum(section_time.seconds)::int
    from respondent join section_time on section_time.respondent_id = respondent.id
    where round_id = asked_round and round_id in (select rounds_i_follow()) and submitted_at is null
      and not exists (select from progress where progress.respondent_id = respondent.id and last_saved_at is not null)
    group by respondent.id;
  end;
