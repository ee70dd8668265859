-- Where a person has to do with the register: as staff, or as one who answers.
create or replace function counties_i_answer_in() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from round where id in (select my_rounds())
    union
    select county_code from respondent join round on round.id = round_id where respondent.id in (select respondents_i_write_for());
  end;
