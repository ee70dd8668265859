-- Who has been handed some sections measures those, and reads what the police area has answered in those.
drop policy own on section_time;
create policy own on section_time to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents()))
    or section_key(respondent_id, section) = any (array(select my_sections())));

create or replace function police_area_answers(of_respondent uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object('name', police_area.name, 'submittedAt', iso(submission.submitted_at), 'document',
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(submission.document)
       where assignment.sections is null or key = any (assignment.sections)))
    from respondent as own
    join assignment on assignment.respondent_id = own.id and person_id = current_person() and ended_at is null
    join round on round.id = own.round_id
    join municipality_police_area as lies on lies.municipality_code = own.municipality_code
      and opens_on >= valid_from and (valid_to is null or opens_on <= valid_to)
    join police_area on police_area.id = lies.police_area_id
    join respondent as area on area.round_id = own.round_id and area.police_area_id = lies.police_area_id
    left join submission on submission.respondent_id = area.id
    where own.id = of_respondent
    order by submission.version desc nulls last limit 1;
  end;
