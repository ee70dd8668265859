-- Whom a round asks follows from the municipalities chosen: each one, its police, and the police area it lies in.
create or replace function ask_those_chosen() returns trigger
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
