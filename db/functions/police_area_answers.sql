-- What the local police area has answered for all of its municipalities, for whoever answers in one of them: as much of it
-- as this person answers and as is for those who answer there. Put in beside the submission, as the mirrored answers of the
-- others are; once it has been submitted, and nothing before.
create or replace function police_area_answers(of_respondent uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object('respondentId', area.id, 'name', area_name(area.police_area_id, own.round_id),
      'submittedAt', iso(submission.submitted_at), 'onBehalf',
      (select jsonb_build_object('channel', channel, 'givenOn', given_on) || is_partly_on_behalf(submission)
        from proxy where proxy.id = submission.proxy_id),
      'isAsFrozen', mirror.hash = encode(sha256(convert_to(mirror.document::text, 'UTF8')), 'hex'), 'document',
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(mirror.document)
       where mine.sections is null or key = any (mine.sections)))
    from respondent as own
    join what_i_answer() as mine on mine.respondent_id = own.id
    join round on round.id = own.round_id
    join municipality_police_area as lies on lies.municipality_code = own.municipality_code
      and opens_on >= valid_from and (valid_to is null or opens_on <= valid_to)
    join respondent as area on area.round_id = own.round_id and area.police_area_id = lies.police_area_id
    left join submission on submission.respondent_id = area.id
    left join submission_mirror as mirror on mirror.submission_id = submission.id
    where own.id = of_respondent
      -- Where the municipality lies in several areas, none of them has answered for all of it.
      and not exists (select from municipality_police_area as beside
        where beside.municipality_code = lies.municipality_code and beside.police_area_id <> lies.police_area_id
          and opens_on >= beside.valid_from and (beside.valid_to is null or opens_on <= beside.valid_to))
    order by submission.version desc nulls last limit 1;
  end;
