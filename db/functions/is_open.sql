-- Whether somebody answers for a respondent now: access that has not ended, and does not wait for an answer any more. The
-- one home of that: every function and policy that opens something to those who answer asks here.
create or replace function is_open(held assignment) returns boolean
  language sql stable
  return held.ended_at is null and (held.opens_at is null or held.opens_at <= now());
