-- Who holds the session, with roles, with what they answer now or write on behalf of others, and with what they are invited to
-- read.
create or replace function identify(session_hash bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session := touch_session(session_hash);
begin
  perform rehearse_as(held.person_id);
  return (
    select jsonb_build_object('expiresAt', iso(least(held.expires_at, held.seen_at + make_interval(mins => held.idle_minutes))), 'actor', jsonb_build_object(
      'personId', person.id, 'name', person.name, 'email', person.email,
      'fictional', coalesce((select bool_and(round.fictional) from round
        where round.county_code in (select county_code from staff where person_id = person.id)
          or round.id in (select round_id from respondent join assignment on assignment.respondent_id = respondent.id
            where assignment.person_id = person.id)
          or round.id in (select round_id from edition_reader where edition_reader.person_id = person.id)), false),
      'staff', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('county', staff.county_code, 'role', role,
          'rehearsal', under_way.rehearsal)) order by staff.county_code, role)
        from staff
        left join lateral (select jsonb_build_object('roundId', round_id, 'of', rehearses_round) as rehearsal
          from rehearsal join county on county.code = rehearsal.county_code where rehearses = staff.county_code) as under_way on true
        where person_id = person.id), '[]'),
      'assignments', coalesce((
        select jsonb_agg(jsonb_build_object('respondentId', respondent.id, 'roundId', round.id, 'kind', kind,
          'county', round.county_code,
          'municipality', municipality.name, 'officialName', municipality.official_name,
          'policeArea', area_name(respondent.police_area_id, round.id), 'roundName', round.name,
          'roundStatus', round.status, 'scope', round.scope, 'questionnaire', round.questionnaire,
          'closesOn', deadline_of(respondent, round), 'open', answers_are_open(respondent, round),
          'submitted', submitted_at is not null,
          'declined', (select jsonb_build_object('reason', reason, 'at', iso(declined_at)) from abstention
            where abstention.respondent_id = respondent.id and abstention.ended_at is null),
          'sections', assignment.sections, 'signatory', assignment.signatory,
          'edition', (select max(number) from edition_document as read
            where read.round_id = round.id and reader::text in ('participants', 'lansbra')),
          'profile', assignment.sections is null
            and exists (select from profile where profile.respondent_id = respondent.id))
          order by round.year desc, round.opens_on desc, municipality.name, kind)
        from assignment
        join respondent on respondent.id = assignment.respondent_id
        join round on round.id = respondent.round_id
        left join municipality on municipality.code = respondent.municipality_code
        where assignment.person_id = person.id and is_open(assignment)), '[]'),
      'proxies', coalesce((
        select jsonb_agg(jsonb_build_object('respondentId', respondent.id, 'roundId', round.id, 'county', round.county_code))
        from proxy join respondent on respondent.id = respondent_id join round on round.id = round_id
        join county on county.code = round.county_code
        join staff on staff.person_id = person.id and staff.role = 'coordinator'
          and staff.county_code = coalesce(county.rehearses, county.code)
        where proxy.opened_by = person.id and proxy.ended_at is null), '[]'),
      'readings', coalesce((
        select jsonb_agg(jsonb_build_object('roundId', round.id, 'county', round.county_code, 'roundName', round.name,
          'edition', (select max(number) from edition_document as read
            where read.round_id = round.id and reader::text = 'lansbra'),
          'expiresOn', expires_on)
          order by round.year desc, round.opens_on desc, round.id)
        from edition_reader join round on round.id = round_id
        where edition_reader.person_id = person.id and is_usable(edition_reader.ended_at, expires_on)), '[]')))
    from person where id = held.person_id);
end $$;
