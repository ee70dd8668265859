-- What a county board proposes for a rule in the place of the catalogue's own next steps; none are none of its own.
create table county_next_steps (
  id uuid primary key,
  county_code text not null references county,
  rule text not null,
  steps jsonb not null,
  unique (county_code, rule)
);
select build_wall('county_next_steps');
select keep_trail('county_next_steps', 'id');

grant select, insert, update on county_next_steps to kartlaggning_app;
create policy staff_read on county_next_steps for select to kartlaggning_app
  using (county_code = any (array(select my_counties())));
create policy coordinators_write on county_next_steps for insert to kartlaggning_app
  with check (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_change on county_next_steps for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
