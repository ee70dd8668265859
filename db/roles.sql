-- The owner migrates; the application runs as this role, which owns nothing and sees only what policies allow.
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

-- Only where it is missing: repeating it makes concurrent callers update the same row, and all but one fail.
-- A superuser may take any role, but says so in pg_auth_members too, so that it stays true if demoted.
do $$
begin
  if not exists (
    select
    from pg_auth_members membership
    where roleid = 'kartlaggning_app'::regrole
      and member = current_user::regrole
      -- Before PostgreSQL 16 every member may set the role.
      and coalesce((to_jsonb(membership) ->> 'set_option')::boolean, true)
  ) then
    grant kartlaggning_app to current_user;
  end if;
exception
  when unique_violation then null;
end
$$;
