-- What may be erased in a county today: how many of each kind, which by their hash, and which people. Not for the application
-- to call.
create or replace function due_in(of_county text) returns jsonb
  language sql stable set search_path = public, pg_temp
  begin atomic
    with due as (
      select class, kind, count(*) as count, md5(string_agg(id, ',' order by id)) as hash
      from kept_with_due_day(of_county) where due_on <= today()
      group by class, kind
    ), decided as (
      select distinct on (class) class, id, registry_number, decided_on from retention_decision where county_code = of_county
      order by class, noted_at desc, retention_decision.id desc
    )
    select jsonb_build_object(
      'counts', coalesce((select jsonb_agg(jsonb_build_object('class', class, 'kind', kind, 'count', count) order by class, kind)
        from due), '[]'),
      'hashes', (select jsonb_object_agg(kind, hash) from due),
      'people', coalesce((select jsonb_agg(id order by id) from kept_with_due_day(of_county)
        where kind = 'person' and due_on <= today()), '[]'),
      'decisions', coalesce((select jsonb_agg(jsonb_build_object('class', class, 'id', id, 'registryNumber', registry_number,
          'decidedOn', decided_on) order by class)
        from decided where class in (select class from due)), '[]'));
  end;
