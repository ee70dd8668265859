-- What a municipality is called, how many live in it, whom it borders on and which police area it lies in: each from when
-- to when, and according to whom. What is entered here by hand belongs to the county and says who entered it.
alter table municipality add official_name text;
update municipality set official_name = name;
alter table municipality alter official_name set not null;

-- Its name and official name of today stand in `municipality` too, where everyone reads them.
create table municipality_name (
  municipality_code text not null references municipality,
  valid_from date not null,
  valid_to date,
  name text not null,
  official_name text not null,
  source text not null,
  primary key (municipality_code, valid_from),
  check (valid_from <= valid_to)
);
select build_wall('municipality_name');
grant select on municipality_name to kartlaggning_app;
create policy everyone_reads on municipality_name for select to kartlaggning_app using (true);

create table municipality_population (
  id uuid not null unique default gen_random_uuid(),
  municipality_code text not null references municipality,
  counted_on date not null,
  population int not null check (population > 0),
  source text not null check (source <> ''),
  -- Null where it came with the application.
  entered_by uuid references person,
  primary key (municipality_code, counted_on)
);
create index on municipality_population (entered_by);
select build_wall('municipality_population');
select keep_trail('municipality_population', 'id');
insert into municipality_population (municipality_code, counted_on, population, source)
  select code, '2024-12-31', population, 'SCB, folkmängd' from municipality where population is not null;
alter table municipality drop population;

alter table municipality_neighbour
  add id uuid not null unique default gen_random_uuid(),
  add valid_from date not null default '2007-01-01',
  add valid_to date check (valid_to >= valid_from),
  add source text not null default 'okfse/sweden-geojson' check (source <> ''),
  add entered_by uuid references person,
  drop constraint municipality_neighbour_pkey,
  add primary key (municipality_code, neighbour_code, valid_from);
alter table municipality_neighbour alter valid_from drop default, alter source drop default;
create index on municipality_neighbour (entered_by);
select keep_trail('municipality_neighbour', 'id');

-- Two counties may use the same name, and a large municipality lies in several areas.
alter table police_area
  drop constraint police_area_name_key,
  add unique (county_code, name),
  add source text not null default 'Polismyndigheten' check (source <> ''),
  add entered_by uuid references person;
alter table police_area alter source drop default;
create index on police_area (entered_by);
select keep_trail('police_area', 'id');

alter table municipality_police_area
  add id uuid not null unique default gen_random_uuid(),
  add check (valid_to >= valid_from),
  add source text not null default 'Polismyndigheten' check (source <> ''),
  add entered_by uuid references person,
  drop constraint municipality_police_area_pkey,
  add primary key (municipality_code, police_area_id, valid_from);
alter table municipality_police_area alter source drop default;
create index on municipality_police_area (entered_by);
select keep_trail('municipality_police_area', 'id');

-- The coordinator of a county looks after what is known of its own municipalities, and of nobody else's.
grant select, insert, update (population, source, entered_by), delete on municipality_population to kartlaggning_app;
grant insert, update (valid_to, source, entered_by), delete on municipality_neighbour to kartlaggning_app;
grant insert, update (name, source, entered_by) on police_area to kartlaggning_app;
grant insert, update (valid_to, source, entered_by), delete on municipality_police_area to kartlaggning_app;

create policy everyone_reads on municipality_population for select to kartlaggning_app using (true);
create policy coordinators_write on municipality_population for all to kartlaggning_app
  using (municipality_code in (select municipalities_i_coordinate()))
  with check (municipality_code in (select municipalities_i_coordinate()) and entered_by = current_person());
create policy coordinators_write on municipality_neighbour for all to kartlaggning_app
  using (municipality_code in (select municipalities_i_coordinate()))
  with check (municipality_code in (select municipalities_i_coordinate()) and entered_by = current_person());
create policy coordinators_write on police_area for all to kartlaggning_app
  using (county_code in (select counties_i_coordinate()))
  with check (county_code in (select counties_i_coordinate()) and entered_by = current_person());
create policy coordinators_write on municipality_police_area for all to kartlaggning_app
  using (municipality_code in (select municipalities_i_coordinate()))
  with check (municipality_code in (select municipalities_i_coordinate()) and entered_by = current_person()
    and police_area_id in (select police_areas_i_coordinate()));
