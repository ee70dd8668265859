-- The tables of the job queue are made by its library and belong to the owner. The application queues and takes jobs as
-- the role that owns nothing. Only what is missing is granted, so that a start that changes nothing locks nothing.
do $$
declare
  name regclass;
begin
  if not has_schema_privilege('kartlaggning_app', 'graphile_worker', 'usage') then
    grant usage on schema graphile_worker to kartlaggning_app;
  end if;
  if not has_table_privilege('kartlaggning_app', 'graphile_worker.migrations', 'select') then
    grant select on graphile_worker.migrations to kartlaggning_app;
  end if;
  for name in
    select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity
  loop
    if not has_table_privilege('kartlaggning_app', name, 'delete') then
      execute format('grant select, insert, update, delete on %s to kartlaggning_app', name);
    end if;
    if not exists (select from pg_policy where polrelid = name) then
      execute format('create policy application on %s to kartlaggning_app using (true) with check (true)', name);
    end if;
  end loop;
  for name in
    select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'S'
  loop
    if not has_sequence_privilege('kartlaggning_app', name, 'usage') then
      execute format('grant usage on %s to kartlaggning_app', name);
    end if;
  end loop;
end
$$;
