create table county (
  code text primary key check (code ~ '^\d{2}$'),
  letter text not null,
  name text not null,
  police_region text not null,
  authority text not null,
  network text not null default 'LänsBrå'
);
select build_wall('county');

create table municipality (
  code text primary key check (code ~ '^\d{4}$'),
  name text not null,
  county_code text not null references county,
  population int
);
create index on municipality (county_code);
select build_wall('municipality');

create table police_area (
  id uuid primary key,
  name text not null unique,
  county_code text not null references county
);
create index on police_area (county_code);
select build_wall('police_area');

-- Boundaries of police areas move: a dated relation.
create table municipality_police_area (
  municipality_code text not null references municipality,
  police_area_id uuid not null references police_area,
  valid_from date not null,
  valid_to date,
  primary key (municipality_code, valid_from)
);
create index on municipality_police_area (police_area_id);
select build_wall('municipality_police_area');

-- Both directions are rows.
create table municipality_neighbour (
  municipality_code text not null references municipality,
  neighbour_code text not null references municipality,
  primary key (municipality_code, neighbour_code),
  check (municipality_code <> neighbour_code)
);
create index on municipality_neighbour (neighbour_code);
select build_wall('municipality_neighbour');

grant select on county, municipality, police_area, municipality_police_area, municipality_neighbour to kartlaggning_app;
create policy everyone_reads on county for select to kartlaggning_app using (true);
create policy everyone_reads on municipality for select to kartlaggning_app using (true);
create policy everyone_reads on police_area for select to kartlaggning_app using (true);
create policy everyone_reads on municipality_police_area for select to kartlaggning_app using (true);
create policy everyone_reads on municipality_neighbour for select to kartlaggning_app using (true);
