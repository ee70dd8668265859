-- Everybody whose contact data a county keeps, and whether it may be erased yet: why not, or from when. Not for the application
-- to call.
create or replace function contact_states(of_county text)
  returns table (person_id uuid, called text, state text, due_on date)
  language sql stable set search_path = public, pg_temp
  begin atomic
    select person.id, coalesce(max(nullif(held.name, '')), person.name),
      case when bool_or(round_ended_at(round) is null) then 'round-not-ended'
        when bool_or(held.is_open) then 'has-access'
        when exists (select from mail where mail.person_id = person.id and mail.respondent_id = any (array_agg(held.respondent_id))
          and not has_gone(mail)) then 'letter-waits'
        when falls_due(max(round_ended_at(round)), retention_months(of_county, 'contacts')) <= today() then 'due'
        else 'not-yet' end,
      falls_due(max(round_ended_at(round)), retention_months(of_county, 'contacts'))
    from (
      select person_id, name, assignment.ended_at is null as is_open, respondent_id, round_id
      from assignment join respondent on respondent.id = respondent_id
      union all
      select person_id, name, is_open, null, round_id from readings_in()) as held
      join round on round.id = held.round_id
      join person on person.id = held.person_id
    where county_code = of_county
      and not exists (select from contact where contact.person_id = person.id and contact.county_code = of_county
        and erased_at is not null)
    group by person.id;
  end;
