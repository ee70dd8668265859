-- What a county keeps of a person who answers or has answered in its rounds, beside what stands where they answer. Each
-- county has a card of its own, and sees no other's.
create table contact (
  county_code text not null references county,
  person_id uuid not null references person,
  phone text not null default '',
  organisation text not null default '',
  created_at timestamptz not null default clock(),
  closed_at timestamptz,
  closed_by uuid references person,
  erased_at timestamptz,
  erased_by uuid references person,
  -- Two that are one: whom what this one answered for was handed to, and for which respondents.
  merged_into uuid references person,
  merged_by uuid references person,
  merged_at timestamptz,
  moved uuid[] not null default '{}',
  primary key (county_code, person_id),
  constraint "people-cannot-merge" check (merged_into <> person_id),
  constraint merged_by_somebody check ((merged_into is null) = (merged_at is null))
);
create index on contact (person_id);
create index on contact (closed_by);
create index on contact (erased_by);
create index on contact (merged_into);
create index on contact (merged_by);
select build_wall('contact');

-- The trail cannot be changed, so no name, number or title is written in it: what is decided is, and about whom.
create trigger trail after insert or update or delete on contact
  for each row execute function leave_trail('person_id', 'phone', 'organisation');
drop trigger trail on assignment;
create trigger trail after insert or update or delete on assignment
  for each row execute function leave_trail('respondent_id', 'name', 'function');

grant select on contact to kartlaggning_app;
grant insert (county_code, person_id, phone, organisation) on contact to kartlaggning_app;
grant update (phone, organisation, closed_at, closed_by, erased_at, erased_by, merged_into, merged_by, merged_at, moved)
  on contact to kartlaggning_app;
create policy staff_read on contact for select to kartlaggning_app
  using (county_code = any (array(select my_counties())));
create policy coordinators_keep on contact for insert to kartlaggning_app
  with check (county_code = any (array(select counties_i_coordinate())));
create policy coordinators_change on contact for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));

-- When somebody has said themselves what they are called: it is theirs from then on.
alter table person add column mended_at timestamptz;
grant select (mended_at) on person to kartlaggning_app;

-- A mailbox of the organisation, which gets copies of letters without the personal links. Nobody signs in by it.
alter table respondent add column mailbox_id uuid references person;
create index on respondent (mailbox_id);
