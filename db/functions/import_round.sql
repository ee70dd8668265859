-- Reads in a round that was held elsewhere, as one of a county that this person coordinates: the round, those who answered or
-- were silent, and what they answered, frozen. Nobody is told of it.
create or replace function import_round(plan jsonb, asked jsonb, from_file jsonb, by_name text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  which uuid := (plan ->> 'id')::uuid;
  ends timestamptz := ((plan ->> 'closes_on')::date + time '12:00') at time zone 'Europe/Stockholm';
  one record;
begin
  if plan ->> 'county_code' not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform set_config('app.imports_round', 'yes', true);
  insert into round (id, county_code, name, year, scope, status, questionnaire, opens_on, closes_on, modules_off,
    estimated_minutes, reconciles, fictional, opened_at, imported_at)
  values (which, plan ->> 'county_code', plan ->> 'name', (plan ->> 'year')::int, 'full', 'open', plan ->> 'questionnaire',
    (plan ->> 'opens_on')::date, (plan ->> 'closes_on')::date,
    array(select jsonb_array_elements_text(plan -> 'modules_off')), 60, false, rehearsing() is not null,
    ((plan ->> 'opens_on')::date + time '00:00') at time zone 'Europe/Stockholm', clock());
  insert into round_import (round_id, file_name, sha256, is_dated, mapping, imported_by, imported_by_name)
  values (which, from_file ->> 'name', from_file ->> 'sha256', (from_file ->> 'is_dated')::boolean, from_file -> 'mapping',
    current_person(), by_name);
  insert into round_municipality
  select distinct which, it ->> 'municipality' from jsonb_array_elements(asked) as it where it ->> 'municipality' is not null;
  -- Whom else the round would have asked is not known: only those in the file are of it.
  delete from respondent where round_id = which and not exists (
    select from jsonb_array_elements(asked) as it
    where it ->> 'kind' = kind::text and it ->> 'municipality' is not distinct from municipality_code
      and it ->> 'police_area' is not distinct from police_area_id::text);
  insert into respondent (id, round_id, kind, police_area_id)
  select gen_random_uuid(), which, 'police_area', (it ->> 'police_area')::uuid from jsonb_array_elements(asked) as it
  where it ->> 'kind' = 'police_area'
  on conflict do nothing;
  for one in
    select respondent.id as respondent_id, it.* from jsonb_to_recordset(asked) as it (kind text, municipality text,
      police_area uuid, submitted_at timestamptz, submission uuid, reference text, document text, hash text, mirror jsonb,
      entries jsonb)
    join respondent on round_id = which and respondent.kind::text = it.kind
      and municipality_code is not distinct from it.municipality and police_area_id is not distinct from it.police_area
    where it.document is not null
  loop
    insert into entry (id, respondent_id, section, created_by)
    select (it ->> 'id')::uuid, one.respondent_id, it ->> 'section', current_person() from jsonb_array_elements(one.entries) as it;
    insert into submission (id, respondent_id, version, document, hash, reference, submitted_by, submitted_at)
    values (one.submission, one.respondent_id, 1, one.document::json, one.hash, one.reference, current_person(),
      coalesce(one.submitted_at, ends));
    insert into submission_mirror (submission_id, respondent_id, document)
    values (one.submission, one.respondent_id, one.mirror);
    update respondent set begun_at = coalesce(one.submitted_at, ends), submitted_at = coalesce(one.submitted_at, ends)
    where id = one.respondent_id;
  end loop;
  update round set status = 'closed', closed_at = ends where id = which;
  perform set_config('app.imports_round', '', true);
end $$;
