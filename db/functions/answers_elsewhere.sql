-- Whether somebody has to do with another county too, as one who answers or reads, or at its county board. Not for the application to
-- call: that they have is not for this county to know.
create or replace function answers_elsewhere(asked uuid, of_county text) returns boolean
  language sql stable set search_path = public, pg_temp
  begin atomic
    select exists (select from staff where person_id = asked)
      or exists (select from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
        where person_id = asked and county_code <> of_county)
      or exists (select from readings_in() where person_id = asked and county <> of_county);
  end;
