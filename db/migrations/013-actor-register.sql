-- The county's coordinator reviews what is proposed. An actor is never deleted: one that is the same as another is merged
-- into it, answers keep the id they were given, and whoever reads them reads through the merge.
alter table actor
  -- Null where it is at work in several municipalities, or in the whole country.
  add column municipality_code text references municipality,
  add column reviewed_by uuid references person,
  -- The name at the time.
  add column reviewed_by_name text,
  add column reviewed_at timestamptz,
  add column merged_into uuid references actor,
  add column merged_by uuid references person,
  add column merged_by_name text,
  add column merged_at timestamptz,
  add column version int not null default 1,
  add constraint "actors-cannot-merge" check (merged_into <> id),
  add check ((reviewed_at is null) = (reviewed_by is null)),
  add check ((merged_into is null) = (merged_by is null)),
  add check ((merged_into is null) = (merged_at is null));
create index on actor (municipality_code);
create index on actor (reviewed_by);
create index on actor (merged_into);
create index on actor (merged_by);

-- Those who merge in the same county wait for each other: two merges, each sound alone, could make a circle together.
create function actors_merge_soundly() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  other_county text;
begin
  perform pg_advisory_xact_lock(hashtextextended('actors merge in ' || coalesce(new.county_code, ''), 0));
  select county_code into other_county from actor where id = new.merged_into;
  if other_county <> coalesce(new.county_code, '') then
    raise exception 'actor-of-another-county' using errcode = 'P0001';
  end if;
  if exists (
    with recursive onward as (
      select new.merged_into as id
      union
      select actor.merged_into from onward join actor using (id) where actor.merged_into is not null
    )
    select from onward where id = new.id
  ) then
    raise exception 'actors-cannot-merge' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger merge_soundly before insert or update of merged_into, county_code on actor
  for each row when (new.merged_into is not null) execute function actors_merge_soundly();

-- Where a person has to do with the register: as staff, or as one who answers.
create function counties_i_answer_in() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select distinct county_code from round where id in (select my_rounds());
  end;

grant update (name, kind, municipality_code, reviewed_by, reviewed_by_name, reviewed_at,
  merged_into, merged_by, merged_by_name, merged_at, version) on actor to kartlaggning_app;

-- What another county has proposed may not have been looked at yet.
drop policy everyone_reads on actor;
create policy own_county_and_country_read on actor for select to kartlaggning_app
  using (current_person() is not null and (county_code is null
    or county_code = any (array(select counties_i_answer_in())) or county_code = any (array(select my_counties()))));
drop policy anyone_proposes on actor;
create policy answerers_propose on actor for insert to kartlaggning_app
  with check (proposed_by = current_person() and county_code = any (array(select counties_i_answer_in()))
    and reviewed_at is null and merged_into is null);
create policy coordinators_review on actor for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
