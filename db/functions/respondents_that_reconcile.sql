-- Mirrored answers are blind until reconciliation, and stay so where none was held. One held before reconciliations had a
-- last day is told by what was confirmed in it.
create or replace function respondents_that_reconcile() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent.id from respondent join round on round.id = round_id
    where reconciles and status in ('reconciliation', 'analysis', 'feedback', 'published', 'archived')
      and (status = 'reconciliation' or reconciles_until is not null or exists (
        select from joint_action_confirmation as it join respondent as confirming on confirming.id = it.respondent_id
        where confirming.round_id = round.id and it.withdrawn_at is null))
      and respondent.id in (select my_counterparts());
  end;
