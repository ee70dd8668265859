-- Whether all that somebody has had to do with a county is to be invited to read what is published there, and no longer is. Not
-- for the application to call.
create or replace function has_only_read(of_county text, asked uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  begin atomic
    select coalesce(bool_and(not is_open), false)
      and not exists (select from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
        where person_id = asked and county_code = of_county)
    from readings_in() as held where held.person_id = asked and held.county = of_county;
  end;
