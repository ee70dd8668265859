-- Saves a batch of answers for somebody who answers, all or none. Those who save for the same respondent wait for each other at
-- the door; inside, they would wait for each other's rows in a circle, and from here on nobody can correct the questionnaire
-- until this is done: `asked_in` is the version that was answered. A batch of one is taken back by writing nothing; only
-- more than one costs a subtransaction.
create or replace function save_answers(person uuid, respondent uuid, writer uuid, changes jsonb, asked_in text default null)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  -- Assigned rather than performed: that would be a query of its own.
  locked text := lock_respondent(respondent)::text;
  known text := set_config('app.person_id', person::text, true);
  held record;
  reply jsonb;
begin
  select assignment.sections, is_made_up(known.email) as is_made_up,
      round.questionnaire <> asked_in or answering.written_in is not null and asked_in is not null as is_corrected
    into held
    from assignment
      join person as known on known.id = assignment.person_id
      join respondent as answering on answering.id = assignment.respondent_id
      join round on round.id = answering.round_id
    where assignment.person_id = person and assignment.respondent_id = respondent and is_open(assignment);
  if not found then
    -- Whoever writes on behalf of somebody coordinates the county; its rehearsal only while they are in it.
    perform rehearse(county_of(null, save_answers.respondent, null, null));
    select null::text[] as sections, false as is_made_up,
        round.questionnaire <> asked_in or answering.written_in is not null and asked_in is not null as is_corrected
      into held
      from respondent as answering join round on round.id = answering.round_id
      where answering.id = save_answers.respondent and answering.id in (select respondents_i_write_for());
  end if;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if held.is_corrected then
    raise exception 'questionnaire-was-corrected' using errcode = 'P0001';
  end if;
  if held.is_made_up then
    perform rehearse_as(person);
  end if;
  if jsonb_array_length(changes) = 1 then
    return write_answers(person, held.sections, respondent, writer, changes);
  end if;
  begin
    reply := write_answers(person, held.sections, respondent, writer, changes);
    if reply ? 'conflicts' then
      raise exception using errcode = 'KL001';
    end if;
  exception
    -- Of the batch nothing is written, and what stands there goes to whoever sent it. In an error that reached the caller, a
    -- draft's words would stand in PostgreSQL's log.
    when sqlstate 'KL001' then null;
  end;
  return reply;
end $$;
