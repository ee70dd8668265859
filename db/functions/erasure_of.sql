-- How much there is of somebody in a county: what an erasure would take, and what it leaves. For those who coordinate it.
create or replace function erasure_of(of_county text, asked uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object(
      'assignments', (select count(*) from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
        where person_id = asked and county_code = of_county),
      'rounds', (select count(distinct round_id) from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
        where person_id = asked and county_code = of_county),
      'readings', (select count(*) from readings_in() as held where held.person_id = asked and held.county = of_county),
      'letters', (select count(*) from mail left join respondent on respondent.id = respondent_id left join round on round.id = round_id
        where person_id = asked and (county_code = of_county
          or (mail.respondent_id is null and asked in (select people_of_county(of_county)) and not answers_elsewhere(asked, of_county)))),
      'submissions', (select count(*) from submission join respondent on respondent.id = respondent_id join round on round.id = round_id
        where submitted_by = asked and county_code = of_county),
      'namedSteps', (select count(*) from trail join respondent on respondent.id = chain join round on round.id = round_id
        where county_code = of_county and (
          (relation = 'assignment' and coalesce(new, old) ->> 'person_id' = asked::text
            and (coalesce(new, '{}') ? 'name' or coalesce(old, '{}') ? 'name'))
          or (relation = 'need_comment' and new ->> 'said_by' = asked::text and new ? 'said_by_name'))))
    where of_county in (select counties_i_coordinate());
  end;
