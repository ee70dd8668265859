-- How it came that the county board submitted what this respondent submitted last, where nobody is named; null where it did not.
-- For whoever may read the answers that it is said of: the respondent, its counterpart, and those who follow the round.
create or replace function on_behalf_of_side(asked uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select on_behalf_in_newest(asked) where asked in (select my_respondents()) or asked in (select respondents_that_reconcile())
      or exists (select from respondent where id = asked and round_id in (select rounds_i_follow()));
  end;
