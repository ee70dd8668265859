-- A round that is open may be moved to a corrected questionnaire as long as nobody has submitted. Whoever moves it never
-- sees a draft: the draft remembers which version it was written in, and is written over by whoever opens it next of those
-- who answer. Null: it is written in the round's own.
alter table respondent add column written_in text;
grant update (written_in) on respondent to kartlaggning_app;

create function correct_questionnaire(corrected_round uuid, corrected text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  standing round;
begin
  select * into standing from round where id = corrected_round and id in (select rounds_i_coordinate()) for update;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if standing.status <> 'open' then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  -- Whoever saves or submits just now is waited for.
  perform one_at_a_time(id) from (select id from respondent where round_id = corrected_round order by id) as each_one;
  if exists (select from submission join respondent on respondent.id = respondent_id where round_id = corrected_round) then
    raise exception 'round-has-submissions' using errcode = 'P0001';
  end if;
  update respondent set written_in = standing.questionnaire where round_id = corrected_round and written_in is null;
  update round set questionnaire = corrected where id = corrected_round;
end $$;

-- Saves what was written in answer to one version of the questionnaire, if that is still the one that is asked. Who asks is
-- found first, and from then on nobody can correct it until this is done.
create function save_answers_to(asked_in text, session_hash bytea, slides interval, respondent uuid, writer uuid, changes jsonb)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  reply jsonb := save_answers_in(session_hash, slides, respondent, writer, changes);
begin
  if exists (select from respondent as answering join round on round.id = answering.round_id
      where answering.id = save_answers_to.respondent
        and (questionnaire <> asked_in or answering.written_in is not null)) then
    raise exception 'questionnaire-was-corrected' using errcode = 'P0001';
  end if;
  return reply;
end $$;
