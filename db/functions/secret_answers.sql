-- Where in a round answers are marked as secret, and not why: whoever is to be spared them has to know which they are.
create or replace function secret_answers(of_round uuid)
  returns table (respondent_id uuid, entry_id uuid, question text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select mark.respondent_id, mark.entry_id, mark.question
    from secrecy_mark as mark join respondent on respondent.id = mark.respondent_id
    where respondent.round_id = of_round and mark.removed_at is null
      and (of_round in (select rounds_i_follow()) or of_round in (select my_rounds())
        or of_round in (select rounds_of_answers_opened()))
    order by mark.id;
  end;
