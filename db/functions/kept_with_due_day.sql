-- Every row that a county may decide how long to keep, and from which day it may be erased; null where that is not known yet. Of
-- what has to do with two counties neither erases the other's. Not for the application to call.
create or replace function kept_with_due_day(of_county text) returns table (class text, kind text, id text, due_on date)
  language sql stable set search_path = public, pg_temp
  begin atomic
    with own as (
      select person_id from people_of_county(of_county) as it (person_id)
      where not exists (select from staff where staff.person_id = it.person_id and county_code <> of_county)
        and not exists (select from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
          where assignment.person_id = it.person_id and county_code <> of_county)
        and not exists (select from readings_in() as held
          where held.person_id = it.person_id and held.county <> of_county)
    )
    select 'contacts', 'person', person_id::text, case when state in ('due', 'not-yet') then due_on end
    from contact_states(of_county)
    union all
    select 'letters', 'letter', mail.id::text,
      falls_due(case when mail.respondent_id is null then mail.created_at else round_ended_at(round) end,
        retention_months(of_county, 'letters'))
    from mail join mail_content on mail_id = mail.id
      left join respondent on respondent.id = mail.respondent_id left join round on round.id = round_id
    where body <> '' and has_gone(mail)
      and (county_code = of_county or (mail.respondent_id is null and mail.person_id in (select person_id from own)))
    union all
    select 'letters', 'question', initiative_question.id::text,
      falls_due(asked_at, retention_months(of_county, 'letters'))
    from initiative_question where message <> '' and county_code = of_county
    union all
    select 'calls', 'call', call_note.id::text, falls_due(round_ended_at(round), retention_months(of_county, 'calls'))
    from call_note join respondent on respondent.id = respondent_id join round on round.id = round_id
    where note <> '' and county_code = of_county
    union all
    select 'calls', 'note', noted.id::text, falls_due(ended_at, retention_months(of_county, 'calls'))
    from answer_notes_kept(of_county) as noted
    union all
    select 'requests', 'request', concat(performed.person_id, ' ', key), falls_due(at, retention_months(of_county, 'requests'))
    from performed where performed.person_id in (select person_id from own);
  end;
