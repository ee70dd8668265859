-- The names of a constraint's columns, in its order.
create or replace function columns_of(relation oid, numbers int2[]) returns text
  language sql stable set search_path = public, pg_temp
  begin atomic
    select string_agg(quote_ident(attname), ', ' order by place)
    from unnest(numbers) with ordinality as it (number, place)
    join pg_attribute on attrelid = relation and attnum = number;
  end;
