-- Removes rows of a table, and before them whatever points to them, however far away. Not for the application to call.
create or replace function remove_rows(target regclass, which text, above oid[] default '{}') returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  pointing record;
  those text;
  is_any boolean;
begin
  for pointing in
    select conrelid, conrelid::regclass as relation, columns_of(conrelid, conkey) as own, columns_of(confrelid, confkey) as theirs
    from pg_constraint
    where contype = 'f' and confrelid = target and conrelid <> target and conrelid <> all (above)
  loop
    those := format('(%s) in (select %s from %s where %s)', pointing.own, pointing.theirs, target, which);
    execute format('select exists (select from %s where %s)', pointing.relation, those) into is_any;
    if is_any then
      perform remove_rows(pointing.relation, those, above || target::oid);
    end if;
  end loop;
  execute format('delete from %s where %s', target, which);
end $$;
