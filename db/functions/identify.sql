-- Who holds the session, with roles, and with what they answer now or write on behalf of others.
create or replace function identify(session_hash bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session := touch_session(session_hash);
begin
  perform rehearse_as(held.person_id);
  return (
    select jsonb_build_object('expiresAt', iso(least(held.expires_at, held.seen_at + make_interval(mins => held.idle_minutes))), 'actor', jsonb_build_object(
      'personId', person.id, 'name', person.name, 'email', person.email,
      'staff', coalesce((select jsonb_agg(jsonb_build_object('county', county_code, 'role', role) order by county_code, role)
        from staff where person_id = person.id), '[]'),
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
        where proxy.opened_by = person.id and proxy.ended_at is null), '[]')))
    from person where id = held.person_id);
end $$;
