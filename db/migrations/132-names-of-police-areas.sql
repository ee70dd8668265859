-- What a police area was called before, until which day; its name of today stands in `police_area`.
create table police_area_former_name (
  id uuid primary key,
  police_area_id uuid not null references police_area,
  name text not null check (name <> ''),
  valid_to date not null,
  source text not null check (source <> ''),
  entered_by uuid not null references person,
  unique (police_area_id, valid_to)
);
create index on police_area_former_name (entered_by);
select build_wall('police_area_former_name');
select keep_trail('police_area_former_name', 'police_area_id');
grant select, insert, delete on police_area_former_name to kartlaggning_app;
create policy everyone_reads on police_area_former_name for select to kartlaggning_app using (true);
create policy coordinators_write on police_area_former_name for all to kartlaggning_app
  using (police_area_id in (select police_areas_i_coordinate()))
  with check (police_area_id in (select police_areas_i_coordinate()) and entered_by = current_person());

alter table police_area rename constraint police_area_county_code_name_key to "police-area-name-taken";
