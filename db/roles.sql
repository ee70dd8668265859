-- The owner migrates; the application logs in as a member of this role, which owns nothing and sees only what policies allow.
-- Roles belong to the whole cluster, so two databases may be prepared at the same time.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kartlaggning_app') then
    create role kartlaggning_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
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
end
$$;
