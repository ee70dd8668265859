create type round_status as enum
  ('draft', 'consultation', 'open', 'closed', 'reconciliation', 'analysis', 'feedback', 'published', 'archived');
create type round_scope as enum ('full', 'light');

create table round (
  id uuid primary key,
  county_code text not null references county,
  name text not null,
  year int not null,
  scope round_scope not null,
  status round_status not null default 'draft',
  questionnaire text not null,
  opens_on date not null,
  closes_on date not null,
  purpose text not null default '',
  voluntary boolean not null default true,
  legal_ground text,
  consultation jsonb,
  selection text not null default '',
  estimated_minutes int not null,
  registry_number text,
  contact_name text not null default '',
  contact_email text not null default '',
  reconciles boolean not null default true,
  previous_round_id uuid references round,
  thresholds jsonb not null default '{}',
  fictional boolean not null default false,
  opened_at timestamptz,
  closed_at timestamptz,
  constraint "round-name-taken" unique (county_code, name),
  constraint "round-dates-out-of-order" check (closes_on >= opens_on),
  -- Förordning (1982:668): what must be recorded before anyone is asked.
  constraint "round-lacks-legal-fields" check (
    status in ('draft', 'consultation')
    or (purpose <> '' and selection <> '' and consultation is not null and contact_name <> ''
      and (voluntary or coalesce(legal_ground, '') <> '')))
);
create index on round (previous_round_id);
select build_wall('round');
select keep_trail('round', 'id');

create table round_municipality (
  round_id uuid not null references round,
  municipality_code text not null references municipality,
  primary key (round_id, municipality_code)
);
create index on round_municipality (municipality_code);
select build_wall('round_municipality');
select keep_trail('round_municipality', 'round_id');
