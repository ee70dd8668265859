-- Several answer together: the whole, or chosen sections; one or some have the right to submit. Whoever answers no longer
-- is closed, never removed: what they wrote keeps their name.
alter table assignment
  add column sections text[],
  add column signatory boolean not null default true,
  add column invited_by uuid references person,
  add column ended_at timestamptz,
  add check (cardinality(sections) > 0),
  add check (sections is null or not signatory);
create index on assignment (invited_by);

create or replace function my_respondents() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent_id from assignment where person_id = current_person() and ended_at is null;
  end;

-- Those that this person answers for as a whole.
create function my_whole_respondents() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent_id from assignment where person_id = current_person() and ended_at is null and sections is null;
  end;

-- One word for a section of one respondent, so that a policy compares each row with a list that is made once.
create function section_key(respondent uuid, section text) returns text
  language sql immutable parallel safe
  return respondent::text || ' ' || section;

-- The sections of others' answers that this person has been handed.
create function my_sections() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select section_key(respondent_id, section) from assignment, unnest(sections) as section
    where person_id = current_person() and ended_at is null;
  end;

create or replace function my_rounds() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select distinct round_id from respondent
    join assignment on respondent_id = id and person_id = current_person() and ended_at is null;
  end;

-- The other side is met by those who answer for the whole.
create or replace function my_counterparts() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select other.id from respondent as own
    join assignment on respondent_id = own.id and person_id = current_person() and ended_at is null and sections is null
    join respondent as other on other.round_id = own.round_id
      and other.municipality_code = own.municipality_code and other.id <> own.id;
  end;

-- Colleagues are known also when they answer no longer: their answers bear their name.
create or replace function people_known_to_me() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select colleague.person_id from assignment as mine
    join assignment as colleague using (respondent_id)
    where mine.person_id = current_person() and mine.ended_at is null
    union
    select person_id from assignment
    join respondent on respondent.id = respondent_id
    where round_id in (select rounds_i_follow())
    union
    select person_id from staff where county_code in (select my_counties());
  end;

-- Drafts: the whole, or the sections one has been handed.
drop policy own on answer;
create policy own on answer to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents()))
    or section_key(respondent_id, split_part(question, '.', 1)) = any (array(select my_sections())));
drop policy own on entry;
create policy own on entry to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents()))
    or section_key(respondent_id, section) = any (array(select my_sections())));

drop policy own_trail on trail;
create policy own_trail on trail for select to kartlaggning_app
  using (chain = any (array(select my_whole_respondents())));
create policy own_sections on trail for select to kartlaggning_app
  using ((relation = 'answer'
      and section_key(chain, split_part(coalesce(new, old) ->> 'question', '.', 1)) = any (array(select my_sections())))
    or (relation = 'entry' and section_key(chain, coalesce(new, old) ->> 'section') = any (array(select my_sections()))));
drop policy own_trail on trail_head;
create policy own_trail on trail_head for select to kartlaggning_app
  using (chain = any (array(select my_whole_respondents())));

-- What is submitted is the whole, and so is the reconciliation.
drop policy own_and_staff_read on submission;
create policy own_and_staff_read on submission for select to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents()))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
drop policy own_and_counterpart_after_closing on submission_mirror;
create policy own_and_counterpart_after_closing on submission_mirror for select to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents()))
    or respondent_id = any (array(select respondents_that_reconcile())));
drop policy own on joint_action_confirmation;
create policy own on joint_action_confirmation to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents())));

create function respondents_i_sign_for() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent_id from assignment where person_id = current_person() and ended_at is null and signatory;
  end;
drop policy own_submits on submission;
create policy signatory_submits on submission for insert to kartlaggning_app
  with check (respondent_id = any (array(select respondents_i_sign_for())));
drop policy own_submits on submission_mirror;
create policy signatory_submits on submission_mirror for insert to kartlaggning_app
  with check (respondent_id = any (array(select respondents_i_sign_for())));
-- The draft is begun by whoever answers for the whole; that it is submitted is said where the submission is put in.
drop policy own_submits on respondent;
create policy own_begins_and_submits on respondent for update to kartlaggning_app
  using (id = any (array(select my_whole_respondents())));

-- Who answers is seen by those who answer for the whole; the others see themselves, and who submits.
drop policy own_and_staff_read on assignment;
create policy own_and_staff_read on assignment for select to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents()))
    or (respondent_id = any (array(select my_respondents()))
      and (person_id = current_person() or (signatory and ended_at is null)))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
grant update (sections, signatory, invited_by, created_at, ended_at) on assignment to kartlaggning_app;
create policy coordinators_assign_again on assignment for update to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
-- A colleague is invited by a colleague, without the right to submit.
create policy colleagues_invite on assignment for insert to kartlaggning_app
  with check (not signatory and invited_by = current_person()
    and respondent_id = any (array(select my_whole_respondents())));
-- Those who submit are the coordinator's to invite and to close.
create policy colleagues_withdraw on assignment for update to kartlaggning_app
  using (not signatory and respondent_id = any (array(select my_whole_respondents())));

create policy colleagues_see_what_failed on mail for select to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents())));

-- When each who answers for a respondent was invited and first looked at the link. For colleagues.
create function invitations_of(asked_respondent uuid)
  returns table (person_id uuid, invited_at timestamptz, opened_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select link.person_id, max(link.created_at), max(link.opened_at) from sign_in_link as link
    where link.respondent_id = asked_respondent and asked_respondent in (select my_whole_respondents())
    group by link.person_id;
  end;

-- Of what was submitted last round, as much as this person answers now.
create or replace function previous_submission(of_respondent uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object('roundName', before.name, 'year', before.year, 'questionnaire', before.questionnaire,
      'submittedAt', iso(submission.submitted_at), 'document',
      case when assignment.sections is null then submission.document else
        (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(submission.document)
         where key = any (assignment.sections)) end)
    from respondent as now_asked
    join assignment on assignment.respondent_id = now_asked.id and person_id = current_person() and ended_at is null
    join round as this_round on this_round.id = now_asked.round_id
    join round as before on before.id = this_round.previous_round_id
    join respondent as then_asked on then_asked.round_id = before.id and then_asked.kind = now_asked.kind
      and then_asked.municipality_code is not distinct from now_asked.municipality_code
      and then_asked.police_area_id is not distinct from now_asked.police_area_id
    join submission on submission.respondent_id = then_asked.id
    where now_asked.id = of_respondent
    order by submission.version desc limit 1;
  end;

-- As before, and each change within what the person answers: nothing more is asked of the database for those who answer
-- for the whole.
create or replace function save_answers(person uuid, respondent uuid, writer uuid, changes jsonb) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held assignment;
  change record;
  standing answer;
  saved jsonb := '[]';
  conflicts jsonb := '[]';
begin
  select * into held from assignment where person_id = person and respondent_id = respondent and ended_at is null;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform set_config('app.person_id', person::text, true);
  perform one_at_a_time(respondent);
  for change in
    select * from jsonb_to_recordset(changes) as it (entry uuid, question text, value jsonb, seen int, sequence bigint)
  loop
    if held.sections is not null and not split_part(change.question, '.', 1) = any (held.sections) then
      raise exception 'not-found' using errcode = 'P0001';
    end if;
    insert into answer as a (respondent_id, entry_id, question, value, version, answered_by, writer, sequence)
    values (respondent, change.entry, change.question, change.value, 1, person, save_answers.writer, change.sequence)
    on conflict (respondent_id, entry_id, question) do update
      set value = excluded.value, version = a.version + 1, answered_by = excluded.answered_by, answered_at = clock(),
        writer = excluded.writer, sequence = excluded.sequence
      where case when a.writer = excluded.writer then a.sequence < excluded.sequence else a.version = change.seen end
    returning a.* into standing;
    if not found then
      select * into standing from answer
      where respondent_id = respondent and entry_id is not distinct from change.entry and question = change.question;
      if standing.value is distinct from change.value and standing.writer <> save_answers.writer then
        conflicts := conflicts || jsonb_build_object('entry', change.entry, 'question', change.question,
          'value', standing.value, 'version', standing.version,
          'answeredBy', (select name from person where id = standing.answered_by), 'answeredAt', iso(standing.answered_at));
        continue;
      end if;
    end if;
    saved := saved || jsonb_build_object('entry', change.entry, 'question', change.question, 'version', standing.version);
  end loop;
  if conflicts <> '[]' then
    raise exception 'answer-changed-by-another' using errcode = 'P0001', detail = conflicts::text;
  end if;
  return jsonb_build_object('saved', saved, 'at', iso(clock()), 'receipt',
    (select jsonb_build_object('position', position, 'hash', encode(hash, 'hex')) from trail_head where chain = respondent));
end $$;

-- Who holds the session, with roles and with what they answer now.
create or replace function identify(session_hash bytea, slides interval) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held session := hold_session(session_hash, slides);
begin
  return (
    select jsonb_build_object('expiresAt', iso(held.expires_at), 'actor', jsonb_build_object(
      'personId', person.id, 'name', person.name, 'email', person.email,
      'staff', coalesce((select jsonb_agg(jsonb_build_object('county', county_code, 'role', role) order by county_code, role)
        from staff where person_id = person.id), '[]'),
      'assignments', coalesce((
        select jsonb_agg(jsonb_build_object('respondentId', respondent.id, 'roundId', round.id, 'kind', kind,
          'municipality', municipality.name, 'policeArea', police_area.name, 'roundName', round.name,
          'roundStatus', round.status, 'scope', round.scope, 'questionnaire', round.questionnaire,
          'closesOn', round.closes_on, 'submitted', submitted_at is not null,
          'sections', assignment.sections, 'signatory', assignment.signatory,
          'edition', (select max(number) from edition where edition.round_id = round.id))
          order by round.year desc, round.opens_on desc, municipality.name, kind)
        from assignment
        join respondent on respondent.id = assignment.respondent_id
        join round on round.id = respondent.round_id
        left join municipality on municipality.code = respondent.municipality_code
        left join police_area on police_area.id = respondent.police_area_id
        where assignment.person_id = person.id and assignment.ended_at is null), '[]')))
    from person where id = held.person_id);
end $$;

-- Those who are let in to something that stays open are told when they no longer may. Seldom, unlike the savings, which
-- would wait for each other if each told something.
create function tell_who_is_shut_out() returns trigger
  language plpgsql as $$
begin
  perform pg_notify('shut_out', new.person_id::text);
  return null;
end $$;
create trigger shut_out after update of ended_at on session
  for each row when (new.ended_at is not null) execute function tell_who_is_shut_out();
create trigger shut_out after update of ended_at, sections on assignment
  for each row execute function tell_who_is_shut_out();
