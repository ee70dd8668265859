-- Moves an open round, in which nobody has submitted, to a corrected version of its questionnaire.
create or replace function correct_questionnaire(corrected_round uuid, corrected text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  open_round round;
begin
  select * into open_round from round where id = corrected_round and id in (select rounds_i_coordinate()) for update;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if open_round.status <> 'open' then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  -- Whoever saves or submits just now is waited for.
  perform lock_respondent(id) from (select id from respondent where round_id = corrected_round order by id) as each_one;
  if exists (select from submission join respondent on respondent.id = respondent_id where round_id = corrected_round) then
    raise exception 'round-has-submissions' using errcode = 'P0001';
  end if;
  update respondent set written_in = open_round.questionnaire where round_id = corrected_round and written_in is null;
  update round set questionnaire = corrected where id = corrected_round;
end $$;
