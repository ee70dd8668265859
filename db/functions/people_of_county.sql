-- Those who work at a county board, or answer or have answered in its rounds, or have been invited to read of them. Not for the application to call.
create or replace function people_of_county(of_county text) returns setof uuid
  language sql stable set search_path = public, pg_temp
  begin atomic
    select person_id from staff where county_code = of_county
    union
    select person_id from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
    where county_code = of_county
    union
    select person_id from readings_in() where county = of_county;
  end;
