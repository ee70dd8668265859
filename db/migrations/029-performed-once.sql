-- What a person has had done under a key of their own: the same request with the same key is answered with what was replied
-- then, and done no second time.
create table performed (
  person_id uuid not null references person,
  key uuid not null,
  request bytea not null,
  reply jsonb,
  at timestamptz not null default now(),
  primary key (person_id, key)
);
select build_wall('performed');
grant select, insert, update on performed to kartlaggning_app;
create policy own on performed to kartlaggning_app
  using (person_id = current_person()) with check (person_id = current_person());
