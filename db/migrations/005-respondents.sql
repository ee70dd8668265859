create type respondent_kind as enum ('municipality', 'police', 'police_area');

-- Municipality and police answer per municipality; a local police area answers its common part once.
create table respondent (
  id uuid primary key,
  round_id uuid not null references round,
  kind respondent_kind not null,
  municipality_code text references municipality,
  police_area_id uuid references police_area,
  submitted_at timestamptz,
  unique nulls not distinct (round_id, kind, municipality_code, police_area_id),
  check ((kind = 'police_area') = (municipality_code is null)),
  check ((kind = 'police_area') = (police_area_id is not null))
);
create index on respondent (municipality_code);
create index on respondent (police_area_id);
select build_wall('respondent');
select keep_trail('respondent', 'id');

-- Whom a round asks follows from the municipalities chosen: each one, its police, and the police area it lies in.
create function ask_those_chosen() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into respondent (id, round_id, kind, municipality_code)
    values (gen_random_uuid(), new.round_id, 'municipality', new.municipality_code),
      (gen_random_uuid(), new.round_id, 'police', new.municipality_code);
    insert into respondent (id, round_id, kind, police_area_id)
    select gen_random_uuid(), new.round_id, 'police_area', police_area_id from municipality_police_area
    join round on round.id = new.round_id
    where municipality_code = new.municipality_code and opens_on >= valid_from and (valid_to is null or opens_on <= valid_to)
    on conflict do nothing;
    return null;
  end if;
  delete from assignment using respondent
  where respondent.id = respondent_id and round_id = old.round_id and respondent.municipality_code = old.municipality_code;
  delete from respondent where round_id = old.round_id and municipality_code = old.municipality_code;
  delete from respondent where round_id = old.round_id and kind = 'police_area'
    and not exists (select from round_municipality as chosen join municipality_police_area as lies using (municipality_code)
      where chosen.round_id = old.round_id and lies.police_area_id = respondent.police_area_id)
    and not exists (select from assignment where assignment.respondent_id = respondent.id);
  return null;
end $$;
create trigger ask_those_chosen after insert or delete on round_municipality
  for each row execute function ask_those_chosen();

-- How many are asked and how many have submitted: no secret to those who take part.
create function answers_in(asked_round uuid) returns table (respondents int, submitted int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select count(*)::int, count(submitted_at)::int from respondent where round_id = asked_round;
  end;

-- One person may answer for several respondents, and several persons for one.
create table assignment (
  respondent_id uuid not null references respondent,
  person_id uuid not null references person,
  created_at timestamptz not null default clock(),
  constraint "contact-already-invited" primary key (respondent_id, person_id)
);
create index on assignment (person_id);
select build_wall('assignment');
select keep_trail('assignment', 'respondent_id');

-- A personal link stays valid the whole round and is never used up by being looked at.
create table sign_in_link (
  token_hash bytea primary key,
  person_id uuid not null references person,
  respondent_id uuid references respondent,
  created_at timestamptz not null default clock(),
  expires_at timestamptz,
  opened_at timestamptz
);
create index on sign_in_link (person_id);
create index on sign_in_link (respondent_id);
select build_wall('sign_in_link');

create function my_respondents() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent_id from assignment where person_id = current_person();
  end;

create function my_rounds() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select distinct round_id from respondent
    join assignment on respondent_id = id and person_id = current_person();
  end;

create function rounds_i_follow() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select id from round where county_code in (select my_counties());
  end;

create function rounds_i_coordinate() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select id from round where county_code in (select counties_i_coordinate());
  end;

-- The other side of the same municipality, in the same round.
create function my_counterparts() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select other.id from respondent as own
    join assignment on respondent_id = own.id and person_id = current_person()
    join respondent as other on other.round_id = own.round_id
      and other.municipality_code = own.municipality_code and other.id <> own.id;
  end;

-- Colleagues on the same answer, and for staff those who answer in their counties.
create function people_known_to_me() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select colleague.person_id from assignment as mine
    join assignment as colleague using (respondent_id)
    where mine.person_id = current_person()
    union
    select person_id from assignment
    join respondent on respondent.id = respondent_id
    where round_id in (select rounds_i_follow())
    union
    select person_id from staff where county_code in (select my_counties());
  end;

grant select on round, round_municipality, respondent, assignment, person, staff to kartlaggning_app;
grant insert, update on round to kartlaggning_app;
-- Whoever answers says that the answers are submitted, not for whom they answer.
grant update (submitted_at) on respondent to kartlaggning_app;
grant insert, delete on round_municipality to kartlaggning_app;
grant insert on assignment to kartlaggning_app;

create policy participants_and_staff_read on round for select to kartlaggning_app
  using (county_code = any (array(select my_counties())) or id = any (array(select my_rounds())));
create policy coordinators_plan on round for insert to kartlaggning_app
  with check (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_lead on round for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));

create policy as_the_round on round_municipality for select to kartlaggning_app
  using (round_id = any (array(select my_rounds())) or round_id = any (array(select rounds_i_follow())));
create policy coordinators_choose on round_municipality for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
create policy coordinators_unchoose on round_municipality for delete to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())));

create policy own_counterpart_and_staff_read on respondent for select to kartlaggning_app
  using (id = any (array(select my_respondents())) or round_id = any (array(select rounds_i_follow()))
    or id = any (array(select my_counterparts())));
create policy own_submits on respondent for update to kartlaggning_app
  using (id = any (array(select my_respondents())));

create policy own_and_staff_read on assignment for select to kartlaggning_app
  using (respondent_id = any (array(select my_respondents()))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
create policy coordinators_assign on assignment for insert to kartlaggning_app
  with check (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));

create policy known_people on person for select to kartlaggning_app
  using (id = current_person() or id = any (array(select people_known_to_me())));
create policy own on staff for select to kartlaggning_app using (person_id = current_person());
