-- The rehearsal that somebody made up answers in, as its county. Not for the application to call: it may not read what it
-- looks at.
create or replace function rehearsal_of(made_up uuid) returns text
  language sql stable set search_path = public, pg_temp
  begin atomic
    select county_code from round
    join respondent on round_id = round.id
    left join assignment on assignment.respondent_id = respondent.id
    where made_up in (assignment.person_id, mailbox_id) and county_code in (select county_code from rehearsal)
    limit 1;
  end;
