-- What the page behind a link says before anyone is signed in. Looking marks the invitation as opened, nothing more.
create or replace function read_invitation(link_hash bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_link sign_in_link;
begin
  perform rehearse_as((select person_id from sign_in_link where token_hash = link_hash));
  update sign_in_link set opened_at = coalesce(opened_at, clock())
  where token_hash = link_hash and is_valid_link(sign_in_link)
  returning * into found_link;
  if not found then
    return null;
  end if;
  -- One letter may be about several that the same person answers for: their links were made together.
  update sign_in_link set opened_at = clock()
  where person_id = found_link.person_id and created_at = found_link.created_at and opened_at is null
    and respondent_id in (select beside.id from respondent as beside
      join respondent as found on found.round_id = beside.round_id where found.id = found_link.respondent_id);
  perform refuse_access_that_waits(found_link);
  return (
    select jsonb_build_object('personId', person.id, 'email', person.email, 'kind', respondent.kind,
      'municipality', municipality.name, 'officialName', municipality.official_name,
      'policeArea', area_name(respondent.police_area_id, respondent.round_id),
      'round', round.name, 'reads', found_link.reader_id is not null, 'open', coalesce(answers_are_open(respondent, round), false),
      'closesOn', deadline_of(respondent, round),
      'asked', (select jsonb_agg(jsonb_build_object('questionnaire', round.questionnaire, 'scope', round.scope,
          'modulesOff', round.modules_off, 'supplementary', round.supplementary, 'kind', beside.kind,
          'estimatedMinutes', round.estimated_minutes, 'sections', assignment.sections,
          'previous', (
            select jsonb_build_object('questionnaire', before.questionnaire, 'document', submission.document)
            from respondent_before(beside) as then_asked
            join round as before on before.id = then_asked.round_id
            join submission on submission.respondent_id = then_asked.id
            order by submission.version desc limit 1)))
        from assignment join respondent as beside on beside.id = assignment.respondent_id
        where assignment.person_id = person.id and beside.round_id = respondent.round_id
          and (beside.id = respondent.id or is_open(assignment) and beside.submitted_at is null)),
      'voluntary', round.voluntary, 'legalGround', round.legal_ground, 'purpose', round.purpose,
      'authority', coalesce(county.authority, staff_county.authority),
      'contact', nullif(concat_ws(', ', nullif(round.contact_name, ''), nullif(round.contact_email, '')), ''))
    from person
    left join respondent on respondent.id = found_link.respondent_id
    left join municipality on municipality.code = respondent.municipality_code
    left join edition_reader on edition_reader.id = found_link.reader_id
    left join round on round.id = coalesce(respondent.round_id, edition_reader.round_id)
    left join county on county.code = round.county_code
    left join lateral (select authority from staff join county on code = county_code where person_id = person.id limit 1)
      as staff_county on true
    where person.id = found_link.person_id);
end $$;
