-- What somebody is called in a county's letters to others: address and names, the longest first. Not for the application to call.
create or replace function words_for(of_county text, asked uuid) returns text[]
  language sql stable set search_path = public, pg_temp
  begin atomic
    select coalesce(array_agg(word order by length(word) desc), '{}') from (
      select email as word from person where id = asked
      union select name from person where id = asked
      union select assignment.name from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
        where person_id = asked and county_code = of_county
      union select name from readings_in() where person_id = asked and county = of_county) as called
    where length(word) > 3;
  end;
