-- An edition is read by the county board and by those who took part, and not all of it is for both: each has bytes of its
-- own, frozen together. What was published before was for the county board's eyes.
create type report_reader as enum ('county-board', 'lansbra');
create table edition_document (
  round_id uuid not null,
  number int not null,
  reader report_reader not null,
  document text not null,
  hash text not null,
  primary key (round_id, number, reader),
  foreign key (round_id, number) references edition
);
select build_wall('edition_document');
insert into edition_document (round_id, number, reader, document, hash)
select round_id, number, 'county-board', document, hash from edition;
alter table edition drop column document, drop column hash;
select keep_trail('edition_document', 'round_id');
create trigger frozen before update or delete on edition_document for each row execute function never_changed();

grant select, insert on edition_document to kartlaggning_app;
create policy staff_read on edition_document for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy participants_read_theirs on edition_document for select to kartlaggning_app
  using (reader = 'lansbra' and round_id = any (array(select my_rounds())));
create policy coordinators_publish on edition_document for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));

-- Of what a police area has submitted, what is for those who answer in its municipalities: put in beside the submission, as
-- the mirrored answers of the others are.
create or replace function police_area_answers(of_respondent uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object('name', police_area.name, 'submittedAt', iso(submission.submitted_at), 'document',
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(mirror.document)
       where assignment.sections is null or key = any (assignment.sections)))
    from respondent as own
    join assignment on assignment.respondent_id = own.id and person_id = current_person() and ended_at is null
    join round on round.id = own.round_id
    join municipality_police_area as lies on lies.municipality_code = own.municipality_code
      and opens_on >= valid_from and (valid_to is null or opens_on <= valid_to)
    join police_area on police_area.id = lies.police_area_id
    join respondent as area on area.round_id = own.round_id and area.police_area_id = lies.police_area_id
    left join submission on submission.respondent_id = area.id
    left join submission_mirror as mirror on mirror.submission_id = submission.id
    where own.id = of_respondent
    order by submission.version desc nulls last limit 1;
  end;

-- As before; a report is told of where there is one for those who took part.
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
          'edition', (select max(number) from edition_document as read
            where read.round_id = round.id and reader = 'lansbra'))
          order by round.year desc, round.opens_on desc, municipality.name, kind)
        from assignment
        join respondent on respondent.id = assignment.respondent_id
        join round on round.id = respondent.round_id
        left join municipality on municipality.code = respondent.municipality_code
        left join police_area on police_area.id = respondent.police_area_id
        where assignment.person_id = person.id and assignment.ended_at is null), '[]')))
    from person where id = held.person_id);
end $$;
