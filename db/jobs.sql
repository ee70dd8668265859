-- The tables of the job queue are made by its library and belong to the owner. Jobs are queued by the owner's functions, and
-- taken by the account that performs them, which owns nothing. Only what is missing is granted, so that a start that changes
-- nothing locks nothing.
do $$
declare
  name regclass;
begin
  if not has_schema_privilege('kartlaggning_jobs', 'graphile_worker', 'usage') then
    grant usage on schema graphile_worker to kartlaggning_jobs;
  end if;
  if not has_table_privilege('kartlaggning_jobs', 'graphile_worker.migrations', 'select') then
    grant select on graphile_worker.migrations to kartlaggning_jobs;
  end if;
  for name in
    select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity
  loop
    if not has_table_privilege('kartlaggning_jobs', name, 'delete') then
      execute format('grant select, insert, update, delete on %s to kartlaggning_jobs', name);
    end if;
    if not exists (select from pg_policy where polrelid = name and polname = 'jobs') then
      execute format('create policy jobs on %s to kartlaggning_jobs using (true) with check (true)', name);
    end if;
  end loop;
  for name in
    select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'S'
  loop
    if not has_sequence_privilege('kartlaggning_jobs', name, 'usage') then
      execute format('grant usage on %s to kartlaggning_jobs', name);
    end if;
  end loop;
  -- The application took jobs itself, once.
  if has_schema_privilege('kartlaggning_app', 'graphile_worker', 'usage') then
    revoke all on schema graphile_worker from kartlaggning_app;
    revoke all on all tables in schema graphile_worker from kartlaggning_app;
    revoke all on all sequences in schema graphile_worker from kartlaggning_app;
    for name in select polrelid from pg_policy join pg_class on pg_class.oid = polrelid
      where relnamespace = 'graphile_worker'::regnamespace and polname = 'application'
    loop
      execute format('drop policy application on %s', name);
    end loop;
  end if;
end
$$;
