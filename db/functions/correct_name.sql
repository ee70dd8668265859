-- What a county calls somebody who answers in its rounds, from now. What they have said themselves is theirs: refused then.
create or replace function correct_name(of_county text, asked uuid, new_name text, new_function text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if of_county not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if not exists (
    select from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
    where person_id = asked and county_code = of_county and (assignment.name, assignment.function) is distinct from (new_name, new_function)
  ) then
    return;
  end if;
  if exists (select from person where id = asked and mended_at is not null) then
    raise exception 'name-is-their-own' using errcode = 'P0001';
  end if;
  update assignment set name = new_name, function = new_function
  from respondent join round on round.id = round_id
  where respondent.id = respondent_id and person_id = asked and county_code = of_county and ended_at is null;
  if not answers_elsewhere(asked, of_county) then
    update person set name = new_name, function = new_function where id = asked;
  end if;
end $$;
