-- How other surveys are answered with ours, put there once by the county board for all who answer in its county.
create table county_crosswalk (
  id uuid primary key,
  county_code text not null references county,
  name text not null,
  rows jsonb not null,
  written_by uuid not null references person,
  written_by_name text not null,
  written_at timestamptz not null default clock()
);
create index on county_crosswalk (county_code);
create index on county_crosswalk (written_by);
select build_wall('county_crosswalk');
-- The trail cannot be changed, so nobody is named in it.
create trigger trail after insert or update or delete on county_crosswalk
  for each row execute function leave_trail('id', 'written_by_name');

grant select, insert, update, delete on county_crosswalk to kartlaggning_app;
create policy those_of_the_county_read on county_crosswalk for select to kartlaggning_app
  using (county_code = any (array(select my_counties())) or county_code = any (array(select counties_i_answer_in())));
create policy coordinators_write on county_crosswalk for insert to kartlaggning_app
  with check (written_by = current_person() and county_code = any (array(select counties_i_coordinate())));
create policy coordinators_replace on county_crosswalk for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())))
  with check (written_by = current_person() and county_code = any (array(select counties_i_coordinate())));
create policy coordinators_remove on county_crosswalk for delete to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
