-- The rounds that have reminders to send some day, or a letter to write anew, and in whose name: of whoever planned them, or
-- another who coordinates the county. For the account that performs the jobs only.
create or replace function rounds_to_remind() returns table (round_id uuid, coordinator uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select round.id, staff.person_id
    from round
    left join reminder_plan as plan on plan.round_id = round.id
    cross join lateral (
      select person_id from staff
      where staff.county_code = round.county_code and role = 'coordinator'
      order by person_id = plan.set_by desc nulls last, person_id limit 1) as staff
    where status in ('open', 'closed')
      and (jsonb_array_length(plan.steps) > 0
        or exists (select from mail join respondent on respondent.id = mail.respondent_id
          where respondent.round_id = round.id and withdrawn_because in ('submitted', 'declined', 'by-proxy') and cardinality(about) > 1
            and withdrawn_at > now() - interval '1 day'));
  end;
revoke execute on function rounds_to_remind() from public;
grant execute on function rounds_to_remind() to kartlaggning_jobs;
