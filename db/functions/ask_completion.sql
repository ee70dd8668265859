-- Opens what a respondent has submitted again, for the questions that are named, through a day of its own.
create or replace function ask_completion(request uuid, of_respondent uuid, why text, asked jsonb, day date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  answering respondent;
  within round;
begin
  perform lock_respondent(of_respondent);
  select * into answering from respondent
    where id = of_respondent and round_id in (select rounds_i_coordinate()) for no key update;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  select * into within from round where id = answering.round_id;
  if within.status not in ('open', 'closed') then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  if answering.submitted_at is null then
    raise exception 'answers-are-not-submitted' using errcode = 'P0001';
  end if;
  insert into completion_request (id, respondent_id, submission_id, reason, questions, answer_by, asked_by, asked_by_name,
    closes_on_before)
  select request, of_respondent, submission.id, why, asked, day, current_person(), coalesce(my_name() ->> 'name', ''),
    answering.closes_on
  from submission where submission.respondent_id = of_respondent order by version desc limit 1;
  update respondent set submitted_at = null, reopened_because = why, closes_on = day where id = of_respondent;
end $$;
