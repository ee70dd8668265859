-- Everybody whose contact data a county keeps, and whether it may be erased yet: why not, or from when. Not for the application
-- to call.
create or replace function contact_states(of_county text)
  returns table (person_id uuid, called text, state text, due_on date)
  language sql stable set search_path = public, pg_temp
  begin atomic
    select person.id, coalesce(max(nullif(assignment.name, '')), person.name),
      case when bool_or(round_ended_at(round) is null) then 'round-not-ended'
        when bool_or(assignment.ended_at is null) then 'has-access'
        when exists (select from mail where mail.person_id = person.id and mail.respondent_id = any (array_agg(respondent.id))
          and not has_gone(mail)) then 'letter-waits'
        when falls_due(max(round_ended_at(round)), retention_months(of_county, 'contacts')) <= today() then 'due'
        else 'not-yet' end,
      falls_due(max(round_ended_at(round)), retention_months(of_county, 'contacts'))
    from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
      join person on person.id = assignment.person_id
    where county_code = of_county
      and not exists (select from contact where contact.person_id = person.id and contact.county_code = of_county
        and erased_at is not null)
    group by person.id;
  end;
