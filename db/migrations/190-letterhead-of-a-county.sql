-- What stands beside the county board's name where it is the sender: of reports, profiles, paper and letters. Empty is not printed.
create table county_letterhead (
  id uuid primary key,
  county_code text not null unique references county,
  address text not null,
  phone text not null,
  email text not null,
  website text not null
);
select build_wall('county_letterhead');
select keep_trail('county_letterhead', 'id');

-- It stands on what everybody is sent.
grant select, insert, update on county_letterhead to kartlaggning_app;
create policy everyone_reads on county_letterhead for select to kartlaggning_app using (true);
create policy coordinators_write on county_letterhead for insert to kartlaggning_app
  with check (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_change on county_letterhead for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));
