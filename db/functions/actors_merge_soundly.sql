-- Those who merge in the same county wait for each other: two merges, each sound alone, could make a circle together.
create or replace function actors_merge_soundly() returns trigger
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
