/** The owner has another name in every database; 0 is PostgreSQL's everyone. */
const who = (role: string) =>
  `case ${role} when 0 then 'everyone' when (select relowner from pg_class where oid = 'public.migration'::regclass) then 'the owner'
    else pg_get_userbyid(${role})::text end`

/** Rights that somebody else than the owner has. */
const grants = (acl: string, owner: string, on: string, from: string) => `
  select 'the grant of ' || lower(privilege_type) || ' on ' || ${on} || ' to ' || ${who('grantee')},
    case when is_grantable then 'to be handed on' else 'not to be handed on' end
  from (${from}) as it, aclexplode(${acl}) where grantee <> ${owner}`

const ours = (space: string) => `${space} in ('public'::regnamespace, to_regnamespace('graphile_worker'))`
const notAnExtensions = (table: string) =>
  `not exists (select from pg_depend where classid = '${table}'::regclass and objid = ${table}.oid and deptype = 'e')`

const relations = `select * from pg_class where ${ours('relnamespace')} and ${notAnExtensions('pg_class')}
  and relkind in ('r', 'p', 'v', 'm', 'f', 'S')`
const functions = `select * from pg_proc where ${ours('pronamespace')} and ${notAnExtensions('pg_proc')}`
const ownTables = `select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  and ${notAnExtensions('pg_class')}`

/**
 * Everything that keeps people apart: tables with their owners and whether policies bind them, policies, triggers, functions,
 * grants, constraints, the roles of the application.
 */
export const FACTS = [
  `select case relkind when 'S' then 'the sequence ' when 'v' then 'the view ' else 'the table ' end || oid::regclass as what,
    concat('owned by ', ${who('relowner')},
      case when relkind in ('r', 'p') then
        case when relrowsecurity and relforcerowsecurity then ', policies bind everyone'
          when relrowsecurity then ', policies bind all but the owner' else ', policies bind nobody' end end) as how
   from (${relations}) as it`,
  `select 'the column ' || attrelid::regclass || '.' || attname,
    format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
   from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
   where attrelid in (${ownTables}) and attnum > 0 and not attisdropped`,
  `select 'the constraint ' || conname || ' on ' || conrelid::regclass, pg_get_constraintdef(oid)
   from pg_constraint where conrelid in (${ownTables}) and contype in ('c', 'f', 'p', 'u', 'x')`,
  `select 'the unique index ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
   from pg_index where indrelid in (${ownTables}) and indisunique and indisvalid`,
  `select 'the values of ' || enumtypid::regtype, string_agg(enumlabel, ', ' order by enumsortorder)
   from pg_enum join pg_type on pg_type.oid = enumtypid where ${ours('typnamespace')} group by enumtypid`,
  `select 'the policy ' || quote_ident(polname) || ' on ' || polrelid::regclass,
    concat_ws(' ', case when not polpermissive then 'restrictive' end,
      'for', case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'to', (select string_agg(${who('role')}, ', ' order by 1) from unnest(polroles) as role),
      'using (' || pg_get_expr(polqual, polrelid) || ')', 'with check (' || pg_get_expr(polwithcheck, polrelid) || ')')
   from pg_policy where polrelid in (select oid from (${relations}) as it)`,
  `select 'the trigger ' || quote_ident(tgname) || ' on ' || tgrelid::regclass,
    case tgenabled when 'O' then '' when 'D' then 'disabled, ' else 'not always enabled, ' end || pg_get_triggerdef(oid)
   from pg_trigger where tgrelid in (select oid from (${relations}) as it) and not tgisinternal`,
  `select 'the foreign keys of and to ' || tgrelid::regclass, case when bool_and(tgenabled = 'O') then 'enforced' else 'not enforced' end
   from pg_trigger where tgrelid in (${ownTables}) and tgisinternal group by tgrelid`,
  `select 'the rule ' || quote_ident(rulename) || ' on ' || ev_class::regclass, pg_get_ruledef(oid)
   from pg_rewrite where ev_class in (select oid from (${relations}) as it) and rulename <> '_RETURN'`,
  `select 'the function ' || oid::regprocedure, concat('owned by ', ${who('proowner')}, ', text ',
    left(encode(sha256(convert_to(pg_get_functiondef(oid), 'UTF8')), 'hex'), 16))
   from (${functions}) as it where prokind <> 'a'`,
  grants('relacl', 'relowner', 'oid::regclass', relations),
  grants(
    'attacl',
    'relowner',
    `attrelid::regclass || '.' || attname`,
    `select * from pg_attribute join (${relations}) as them on them.oid = attrelid where not attisdropped`,
  ),
  grants(`coalesce(proacl, acldefault('f', proowner))`, 'proowner', 'oid::regprocedure', functions),
  grants(
    `coalesce(nspacl, acldefault('n', nspowner))`,
    'nspowner',
    `'the schema ' || nspname`,
    `select * from pg_namespace where ${ours('oid')}`,
  ),
  `select * from (${grants(`coalesce(datacl, acldefault('d', datdba))`, 'datdba', `'the database'`, 'select * from pg_database where datname = current_database()')}) as it (what, how)
   where what not like 'the grant of connect %'`,
  `select 'what new objects grant by themselves, to ' || ${who('grantee')}, lower(privilege_type)
   from pg_default_acl, aclexplode(defaclacl) where grantee <> defaclrole`,
  `select 'the role ' || rolname, concat_ws(', ', case when rolsuper then 'superuser' end,
    case when rolbypassrls then 'passes policies' end, case when rolcreaterole then 'makes roles' end,
    case when rolcreatedb then 'makes databases' end, case when rolreplication then 'copies databases' end,
    (select 'member of ' || string_agg(roleid::regrole::text, ', ' order by 1) from pg_auth_members where member = pg_roles.oid))
   from pg_roles where rolname in ('kartlaggning_app', 'kartlaggning_jobs')`,
].join('\nunion all ')
