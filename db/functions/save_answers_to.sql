-- Saves what was written in answer to one version of the questionnaire, if that is still the one that is asked. Who asks is
-- found first, and from then on nobody can correct it until this is done.
create or replace function save_answers_to(asked_in text, session_hash bytea, respondent uuid, writer uuid, changes jsonb,
    believed uuid)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  reply jsonb := save_answers_in(session_hash, respondent, writer, changes, believed);
begin
  if not reply ? 'conflicts' and exists (select from respondent as answering join round on round.id = answering.round_id
      where answering.id = save_answers_to.respondent
        and (questionnaire <> asked_in or answering.written_in is not null)) then
    raise exception 'questionnaire-was-corrected' using errcode = 'P0001';
  end if;
  return reply;
end $$;
