-- How many are asked and how many have submitted: no secret to those who take part.
create or replace function answers_in(asked_round uuid) returns table (respondents int, submitted int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select count(*)::int, count(submitted_at)::int from respondent where round_id = asked_round;
  end;
