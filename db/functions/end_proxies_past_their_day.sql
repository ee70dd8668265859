-- The same where a respondent's own last day has passed, in every round; a rehearsal has days of its own, and sees to them when its
-- clock is moved. For the account that performs the jobs only.
create or replace function end_proxies_past_their_day() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform end_closed_proxies(those.id) from (
    select distinct round.id from proxy join respondent on respondent.id = respondent_id join round on round.id = round_id
    join county on county.code = county_code
    where ended_at is null and rehearses is null and not answers_are_open(respondent, round)) as those;
end $$;
revoke execute on function end_proxies_past_their_day() from public;
grant execute on function end_proxies_past_their_day() to kartlaggning_jobs;
