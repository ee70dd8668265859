-- How long a county keeps a class of records by its newest decision; null where it has decided nothing, or that they are kept.
create or replace function retention_months(of_county text, of_class text) returns int
  language sql stable set search_path = public, pg_temp
  begin atomic
    select months from retention_decision where county_code = of_county and class = of_class order by noted_at desc, id desc limit 1;
  end;
