-- Which kind of municipality it is, in the grouping of Sweden's Municipalities and Regions: since when and according to whom.
create table municipality_group (
  id uuid not null unique default gen_random_uuid(),
  municipality_code text not null references municipality,
  group_code text not null check (group_code ~ '^(A[12]|B[345]|C[6789])$'),
  valid_from date not null,
  valid_to date,
  source text not null check (source <> ''),
  -- Null where it came with the application.
  entered_by uuid references person,
  primary key (municipality_code, valid_from),
  check (valid_to >= valid_from)
);
create index on municipality_group (entered_by);
select build_wall('municipality_group');
select keep_trail('municipality_group', 'id');
grant select, insert, update (group_code, valid_to, source, entered_by), delete on municipality_group to kartlaggning_app;
create policy everyone_reads on municipality_group for select to kartlaggning_app using (true);
create policy coordinators_write on municipality_group for all to kartlaggning_app
  using (municipality_code in (select municipalities_i_coordinate()))
  with check (municipality_code in (select municipalities_i_coordinate()) and entered_by = current_person());

-- About where its middle is, in degrees: a map of tiles has north upwards.
alter table municipality add north real, add east real, add check (num_nulls(north, east) in (0, 2));

-- A border is one thing with two sides: whoever looks after one of them writes both, also where the other is another county's.
drop policy coordinators_write on municipality_neighbour;
create policy coordinators_write on municipality_neighbour for all to kartlaggning_app
  using (municipality_code in (select municipalities_i_coordinate()) or neighbour_code in (select municipalities_i_coordinate()))
  with check (entered_by = current_person()
    and (municipality_code in (select municipalities_i_coordinate()) or neighbour_code in (select municipalities_i_coordinate())));
insert into municipality_neighbour (municipality_code, neighbour_code, valid_from, valid_to, source, entered_by)
  select neighbour_code, municipality_code, valid_from, valid_to, source, entered_by from municipality_neighbour
  on conflict do nothing;
