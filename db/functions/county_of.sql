-- Which county a request is about, by the first of these that there is; null where none is known or it is the country's.
create or replace function county_of(of_round uuid, of_respondent uuid, of_need uuid, of_actor uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select coalesce(
      (select county_code from round where id = of_round),
      (select county_code from respondent join round on round.id = round_id where respondent.id = of_respondent),
      (select county_code from gap join round on round.id = round_id where gap.id = of_need),
      (select county_code from actor where id = of_actor));
  end;
