-- The last day to answer, inclusive: the respondent's own where it has one, else the round's. The one home of that.
create or replace function deadline_of(asked respondent, within round) returns date
  language sql stable
  return coalesce(asked.closes_on, within.closes_on);
