-- The owner migrates; the application logs in as a member of the first of these roles, which own nothing and see only what
-- policies allow, and the jobs as a member of both. Roles belong to the whole cluster, so two databases may be prepared at the
-- same time.
do $$
declare
  name text;
begin
  foreach name in array array['kartlaggning_app', 'kartlaggning_jobs'] loop
    begin
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', name);
      end if;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise exception '%', name using errcode = 'insufficient_privilege';
    end;
  end loop;
end
$$;

-- PostgreSQL lets everyone make temporary tables and functions, and in databases from before 15 lasting ones too. Only what
-- is there is revoked, so that a start that changes nothing locks nothing.
do $$
begin
  if has_database_privilege('kartlaggning_app', current_database(), 'temporary') then
    execute format('revoke temporary on database %I from public', current_database());
  end if;
  if has_schema_privilege('kartlaggning_app', 'public', 'create') then
    revoke create on schema public from public;
  end if;
  -- Whoever else has an account in the cluster may connect, and would find functions there that say who they are.
  if not exists (select from pg_namespace, aclexplode(nspacl) where nspname = 'public' and privilege_type = 'USAGE'
      and grantee = 'kartlaggning_app'::regrole) then
    grant usage on schema public to kartlaggning_app;
  end if;
  if has_schema_privilege('public', 'public', 'usage') then
    revoke usage on schema public from public;
  end if;
end
$$;
