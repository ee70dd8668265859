-- Submitted answers rest, and so do those of whoever may not answer now. While something in them is asked about again, so does
-- the rest: but what had no answer may be given one, since another answer may have made a question of it. While somebody writes
-- them on the respondent's behalf, nobody else does. Each query here is paid by every save: nearly always four find that nothing
-- is in the way.
create or replace function answers_rest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  -- Assigned rather than performed: that would be a query of its own.
  locked text := lock_respondent(new.respondent_id)::text;
  answering respondent;
  asked jsonb;
  frozen json;
  said jsonb;
begin
  select * into answering from respondent where id = new.respondent_id;
  if answering.submitted_at is not null then
    raise exception 'answers-are-submitted' using errcode = 'P0001';
  end if;
  if not exists (select from round where id = answering.round_id and answers_are_open(answering, round)) then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  if exists (select from proxy where respondent_id = new.respondent_id) then
    if is_written_by_another(new.respondent_id) then
      raise exception 'answers-are-given-by-proxy' using errcode = 'P0001';
    end if;
    -- Whoever wrote on its behalf may have been waiting here while those who answer took over.
    if exists (select from proxy where respondent_id = new.respondent_id and opened_by = current_person())
        and new.respondent_id not in (select respondent_id from what_i_answer()) then
      raise exception 'no-proxy-is-open' using errcode = 'P0001';
    end if;
  end if;
  if not exists (select from completion_request where respondent_id = new.respondent_id and ended_at is null) then
    return new;
  end if;
  select request.questions, submission.document into asked, frozen from completion_request as request
    join submission on submission.id = request.submission_id
    where request.respondent_id = new.respondent_id and ended_at is null;
  said := to_jsonb(new);
  if tg_table_name = 'answer' and (tg_op = 'INSERT' or said ->> 'question' like '%.completed'
      or to_jsonb(old) -> 'value' = said -> 'value'
      or exists (select from jsonb_array_elements(asked) as it
        where it ->> 'entry' is not distinct from said ->> 'entry_id'
          and starts_with((said ->> 'question') || '.', (it ->> 'question') || '.'))
      or not was_answered(frozen, (said ->> 'entry_id')::uuid, said ->> 'question')) then
    return new;
  end if;
  raise exception 'answer-is-locked' using errcode = 'P0001';
end $$;
