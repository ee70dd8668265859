-- How much a county holds of each class of records, and since when. Not for the application to call: of drafts it tells no more
-- than how many there are.
create or replace function held_in(of_county text) returns table (class text, count bigint, oldest timestamptz)
  language sql stable set search_path = public, pg_temp
  begin atomic
    with own as (
      select respondent.id, round_id, begun_at from respondent join round on round.id = round_id where county_code = of_county
    ), chains as (
      select id as chain from own union select id from round where county_code = of_county
    )
    select 'submissions', count(*), min(submitted_at) from submission where respondent_id in (select id from own)
    union all select 'conversations', count(*), min(said_at) from conversation_step where respondent_id in (select id from own)
    union all select 'assessments', count(*), min(decided_at) from need_decision join round on round.id = round_id
      where county_code = of_county
    union all select 'editions', count(*), min(published_at) from edition join round on round.id = round_id
      where county_code = of_county
    union all select 'rounds', count(*), min(opened_at) from round where county_code = of_county
    union all select 'disclosures', count(*), min(disclosed_at) from disclosure where respondent_id in (select id from own)
    union all select 'drafts', count(*), min(begun_at) from own
      where (begun_at is not null or has_draft(own.id))
      and not exists (select from submission where respondent_id = own.id)
    union all select 'contacts', count(*), min(since) from contact_states(of_county) as it join lateral (
      select min(assignment.created_at) as since from assignment where assignment.person_id = it.person_id
        and respondent_id in (select id from own)) as given on true
    union all select 'letters', count(*), min(created_at) from mail join mail_content on mail_id = mail.id
      where body <> '' and respondent_id in (select id from own)
    union all select 'calls', count(*), min(noted_at) from (
      select noted_at from call_note where note <> '' and respondent_id in (select id from own)
      union all select written_at from answer_notes_kept(of_county)) as noted
    union all select 'signIn', count(*), min(created_at) from session where person_id in (select people_of_county(of_county))
    union all select 'securityEvents', count(*), min(at) from security_event where of_county = any (counties)
    union all select 'trail', coalesce(sum(position), 0)::bigint, (select min(at) from trail
      where position = 1 and chain in (select chain from chains)) from trail_head where chain in (select chain from chains)
    union all select 'keys', count(*), min(made_at) from api_key where county_code = of_county
    union all select 'requests', count(*), min(at) from performed where person_id in (select people_of_county(of_county))
    union all select 'register', count(*), min(created_at) from actor where county_code = of_county
    union all select 'rehearsals', count(*), min(begun_at) from rehearsal join county on county.code = county_code
      where rehearses = of_county
    union all select 'erasures', count(*), min(noted_at) from retention_decision where county_code = of_county;
  end;
