-- What those who take part in a county may be told of one another's initiatives: of each newest submission in a round that is
-- closed for answers those that are shared, unless its respondent shows its answers to fewer, and without what is marked as
-- secret. Of every initiative listed, also one that is not shared, what it was carried from.
create or replace function shared_initiatives_in(asked_county text)
  returns table (round jsonb, respondent_id uuid, kind respondent_kind, municipality text, name text, official_name text,
    is_as_frozen boolean, share_level text, shared jsonb, secret jsonb, carried_from jsonb,
    on_behalf jsonb)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    with newest as (
      select distinct on (respondent.id) respondent.id, submission.id as submission_id
      from round
      join respondent on respondent.round_id = round.id and respondent.municipality_code is not null
      join submission on submission.respondent_id = respondent.id
      where round.county_code = asked_county
        and round.status in ('closed', 'reconciliation', 'analysis', 'feedback', 'published', 'archived')
        and asked_county in (select my_counties() union select counties_i_answer_in())
      order by respondent.id, submission.version desc
    ), answered as materialized (
      select newest.id, newest.submission_id, submission.document -> 'initiatives' as initiatives,
        submission.document #>> '{closing,shareLevel}' as share_level,
        submission.hash = encode(sha256(convert_to(submission.document::text, 'UTF8')), 'hex') as is_as_frozen
      from newest join submission on submission.id = newest.submission_id
    )
    select jsonb_build_object('id', round.id, 'name', round.name, 'year', round.year, 'opensOn', round.opens_on,
        'questionnaire', round.questionnaire, 'scope', round.scope, 'modulesOff', round.modules_off,
        'supplementary', round.supplementary, 'fictional', round.fictional),
      respondent.id, respondent.kind, respondent.municipality_code, municipality.name, municipality.official_name,
      answered.is_as_frozen, answered.share_level, listed.shared,
      coalesce((select jsonb_agg(jsonb_build_object('entry', entry_id, 'question', question) order by id) from secrecy_mark
        where secrecy_mark.respondent_id = answered.id and entry_id is not null and removed_at is null), '[]'),
      listed.carried_from,
      (select jsonb_build_object('channel', channel, 'givenOn', given_on) || is_partly_on_behalf(submission)
        from submission join proxy on proxy.id = submission.proxy_id where submission.id = answered.submission_id)
    from answered
    join respondent on respondent.id = answered.id
    join round on round.id = respondent.round_id
    join municipality on municipality.code = respondent.municipality_code
    cross join lateral (
      select
        coalesce(jsonb_agg(given - marked.answers order by place)
          filter (where given ->> 'share' in ('yes_talk', 'yes_docs', 'yes_both') and not marked.is_whole
            and coalesce(answered.share_level, '') not in ('coordinator', 'counterpart')), '[]') as shared,
        coalesce(jsonb_object_agg(given ->> 'id', entry.carried_from) filter (where given is not null), '{}') as carried_from
      from jsonb_array_elements(coalesce((answered.initiatives -> 'entries')::jsonb, '[]')) with ordinality as it (given, place)
      left join entry on entry.respondent_id = answered.id and entry.id = (given ->> 'id')::uuid
      cross join lateral (
        select coalesce(array_agg(split_part(question, '.', 2)), '{}') as answers,
          coalesce(bool_or(question not like '%.%'), false) as is_whole
        from secrecy_mark
        where secrecy_mark.respondent_id = answered.id and entry_id = (given ->> 'id')::uuid and removed_at is null
      ) as marked
    ) as listed
    -- A round that asked nothing of initiatives says nothing about them.
    where answered.initiatives is not null
    order by round.year, round.opens_on, round.id, municipality.name, respondent.kind;
  end;
