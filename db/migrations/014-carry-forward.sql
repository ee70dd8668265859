-- What was submitted last round lies in the draft from the start, as version 0: it counts for nothing until someone who
-- answers now has confirmed or changed it, which is a saving like any other.
alter table respondent add column begun_at timestamptz;
grant update (begun_at) on respondent to kartlaggning_app;

-- What the same municipality and side, or the same police area, last submitted in the round before. For those who answer now.
create function previous_submission(of_respondent uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object('roundName', before.name, 'year', before.year, 'questionnaire', before.questionnaire,
      'submittedAt', iso(submission.submitted_at), 'document', submission.document)
    from respondent as now_asked
    join round as this_round on this_round.id = now_asked.round_id
    join round as before on before.id = this_round.previous_round_id
    join respondent as then_asked on then_asked.round_id = before.id and then_asked.kind = now_asked.kind
      and then_asked.municipality_code is not distinct from now_asked.municipality_code
      and then_asked.police_area_id is not distinct from now_asked.police_area_id
    join submission on submission.respondent_id = then_asked.id
    where now_asked.id = of_respondent and now_asked.id in (select my_respondents())
    order by submission.version desc limit 1;
  end;

create or replace function progress_in(asked_round uuid)
  returns table (respondent_id uuid, sections_completed int, last_saved_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent.id,
      (count(*) filter (where question like '%.completed' and value = 'true'))::int,
      max(answered_at) filter (where version > 0)
    from respondent
    left join answer on answer.respondent_id = respondent.id
    where round_id = asked_round and round_id in (select rounds_i_follow())
    group by respondent.id;
  end;
