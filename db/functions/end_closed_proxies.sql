-- Ends what the county board writes in a round on behalf of those who may not answer any more: the round has closed, or their own
-- last day after it has passed. What is written stays in their draft. Whoever saves meanwhile is waited for. Who has not ended it
-- by closing the round has begun it: the day has only come. Not for the application to call.
create or replace function end_closed_proxies(within uuid) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  held proxy;
begin
  for held in
    select proxy.* from proxy join respondent on respondent.id = respondent_id join round on round.id = round_id
    where round_id = within and ended_at is null and not answers_are_open(respondent, round)
    order by respondent_id
  loop
    perform lock_respondent(held.respondent_id);
    update proxy set ended_at = clock(), ended_by = coalesce(current_person(), opened_by), ended_as = 'closed'
    where id = held.id and ended_at is null;
    continue when not found;
    perform pg_notify('shut_out', held.opened_by::text);
    perform note_event('proxy-ended', current_person(), held.opened_by, held.respondent_id, 'closed');
  end loop;
end $$;
revoke execute on function end_closed_proxies(uuid) from public;
