-- Mirrored answers are blind until reconciliation.
create or replace function respondents_that_reconcile() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent.id from respondent join round on round.id = round_id
    where reconciles and status in ('reconciliation', 'analysis', 'feedback', 'published', 'archived')
      and respondent.id in (select my_counterparts());
  end;
