-- Where a person has to do with the register: as staff, or as one who answers.
create or replace function counties_i_answer_in() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select distinct county_code from round where id in (select my_rounds());
  end;
