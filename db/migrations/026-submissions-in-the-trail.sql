-- A receipt is a step of the trail: found among the few submissions of a respondent, not among all that was ever written.
create index trail_submissions on trail (chain) where relation = 'submission';
