-- Of what was submitted last round, as much as this person answers now; and whether it is as it was frozen.
create or replace function previous_submission(of_respondent uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object('roundName', before.name, 'year', before.year, 'questionnaire', before.questionnaire,
      'submittedAt', iso(submission.submitted_at), 'imported', before.imported_at is not null,
      'onBehalf', on_behalf_in_newest(then_asked.id),
      'isAsFrozen', submission.hash = encode(sha256(convert_to(submission.document::text, 'UTF8')), 'hex'), 'document',
      case when mine.sections is null then submission.document::jsonb else
        (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(submission.document::jsonb)
         where key = any (mine.sections)) end)
    from respondent as now_asked
    join what_i_answer() as mine on mine.respondent_id = now_asked.id
    cross join respondent_before(now_asked) as then_asked
    join round as before on before.id = then_asked.round_id
    join submission on submission.respondent_id = then_asked.id
    where now_asked.id = of_respondent
    order by submission.version desc limit 1;
  end;
