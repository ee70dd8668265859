-- Where the police areas of a municipality become known, or end, the rounds that nobody has been asked in yet ask those
-- that there are on the day they open.
create or replace function ask_police_areas() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  area uuid := coalesce(new.police_area_id, old.police_area_id);
begin
  insert into respondent (id, round_id, kind, police_area_id)
  select gen_random_uuid(), planned.id, 'police_area', area
  from (select distinct round.id from round
    join round_municipality as chosen on chosen.round_id = round.id
    join municipality_police_area as lies using (municipality_code)
    where round.status in ('draft', 'consultation') and lies.police_area_id = area
      and opens_on >= valid_from and (valid_to is null or opens_on <= valid_to)) as planned
  on conflict do nothing;
  delete from respondent using round
  where round.id = round_id and round.status in ('draft', 'consultation') and police_area_id = area
    and not exists (select from round_municipality as chosen join municipality_police_area as lies using (municipality_code)
      where chosen.round_id = respondent.round_id and lies.police_area_id = area
        and opens_on >= valid_from and (valid_to is null or opens_on <= valid_to))
    and not exists (select from assignment where assignment.respondent_id = respondent.id);
  return null;
end $$;
