-- How many are asked and how many have submitted: no secret to those who take part. What was submitted stands while it is open
-- again.
create or replace function answers_in(asked_round uuid) returns table (respondents int, submitted int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select count(*)::int, (count(*) filter (where submitted_at is not null
      or exists (select from submission where submission.respondent_id = respondent.id)))::int
    from respondent where round_id = asked_round;
  end;
