-- Whether a respondent may answer now: while the round is open, and after it has closed through the last day of whoever has
-- been given one of their own. That an open round's day has passed closes nothing: the coordinator does.
create or replace function answers_are_open(asked respondent, within round) returns boolean
  language sql stable
  return within.status = 'open' or (within.status = 'closed' and coalesce(asked.closes_on >= today(), false));
