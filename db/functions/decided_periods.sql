-- How long the counties that somebody answers in, or works for, have decided to keep each class of records, for whom it is about.
create or replace function decided_periods() returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select coalesce(jsonb_agg(jsonb_build_object('county', code, 'name', name, 'periods', periods) order by name), '[]')
    from (
      select code, name, (select coalesce(jsonb_agg(jsonb_build_object('class', class, 'months', months) order by class), '[]') from (
        select distinct on (class) class, months from retention_decision where county_code = code
        order by class, noted_at desc, id desc) as newest) as periods
      from county where code in (select counties_i_answer_in() union select my_counties())) as own;
  end;
