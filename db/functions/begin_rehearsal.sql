-- Begins to rehearse a round that is planned: a county beside its own, with the round as it is planned, the county's actors and
-- what it writes in its letters. The transaction is in the rehearsal from here on. One at a time in a county.
create or replace function begin_rehearsal(planned uuid, rehearsed uuid, named text, by_name text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  plan round;
  beside text;
begin
  select * into plan from round where id = planned and id in (select rounds_i_coordinate());
  if not found or rehearsing() is not null then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if plan.status not in ('draft', 'consultation') then
    raise exception 'round-is-not-draft' using errcode = 'P0001';
  end if;
  if not exists (select from round_municipality where round_id = planned) then
    raise exception 'round-has-no-municipalities' using errcode = 'P0001';
  end if;
  beside := plan.county_code || 'r';
  insert into county
  select (jsonb_populate_record(county, jsonb_build_object('code', beside, 'rehearses', county.code))).*
  from county where code = plan.county_code
  on conflict do nothing;
  if not found then
    raise exception 'rehearsal-is-under-way' using errcode = 'P0001';
  end if;
  insert into round
  select (jsonb_populate_record(plan, jsonb_build_object('id', rehearsed, 'county_code', beside, 'name', named, 'status', 'draft',
    'fictional', true, 'previous_round_id', null, 'changed_because', null))).*;
  insert into round_municipality select rehearsed, municipality_code from round_municipality where round_id = planned;
  insert into actor
  select (jsonb_populate_record(actor, jsonb_build_object('id', gen_random_uuid(), 'county_code', beside))).*
  from actor
  where county_code = plan.county_code and merged_into is null and (proposed_by is null or reviewed_at is not null);
  insert into letter_text
  select (jsonb_populate_record(letter_text, jsonb_build_object('id', gen_random_uuid(), 'county_code', beside,
    'round_id', case when round_id is not null then rehearsed end))).*
  from letter_text where county_code = plan.county_code and (round_id is null or round_id = planned);
  insert into county_letterhead
  select (jsonb_populate_record(county_letterhead, jsonb_build_object('id', gen_random_uuid(), 'county_code', beside))).*
  from county_letterhead where county_code = plan.county_code;
  insert into county_crosswalk
  select (jsonb_populate_record(county_crosswalk, jsonb_build_object('id', gen_random_uuid(), 'county_code', beside))).*
  from county_crosswalk where county_code = plan.county_code;
  insert into county_next_steps
  select (jsonb_populate_record(county_next_steps, jsonb_build_object('id', gen_random_uuid(), 'county_code', beside))).*
  from county_next_steps where county_code = plan.county_code;
  insert into theme
  select (jsonb_populate_record(theme, jsonb_build_object('id', gen_random_uuid(), 'county_code', beside))).*
  from theme where county_code = plan.county_code;
  insert into reminder_plan
  select (jsonb_populate_record(reminder_plan, jsonb_build_object('round_id', rehearsed))).*
  from reminder_plan where round_id = planned;
  insert into rehearsal (county_code, round_id, rehearses_round, begun_by, begun_by_name, seconds_ahead)
  values (beside, rehearsed, planned, current_person(), by_name,
    extract(epoch from (plan.opens_on + time '08:00') at time zone 'Europe/Stockholm' - now()));
  perform rehearse(beside);
end $$;
