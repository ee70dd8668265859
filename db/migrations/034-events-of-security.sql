-- Who signed in, was refused, was given or lost access, and took files away or read a submission at the county board: ids and
-- kinds, never content. Only added to, by the functions that do what it tells of, and kept for two years.
create table security_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null,
  person_id uuid,
  about_id uuid,
  respondent_id uuid,
  counties text[] not null,
  address bytea,
  detail text not null default ''
);
create index on security_event (at);
select build_wall('security_event');
grant select on security_event to kartlaggning_app;
create policy coordinators_read on security_event for select to kartlaggning_app
  using (counties && array(select counties_i_coordinate()));
create trigger append_only before update or delete on security_event
  for each row execute function refuse_to_change_events();
create trigger never_emptied before truncate on security_event
  for each statement execute function refuse_to_change_events();

-- Hashed with an address of the network, so that no list of all addresses tells which it was.
create table security_salt (only_one bool primary key default true check (only_one), salt uuid not null default gen_random_uuid());
select build_wall('security_salt');
insert into security_salt default values;

create trigger note_rights after insert or update or delete on staff
  for each row execute function note_rights();
create trigger note_access after insert or update on assignment
  for each row execute function note_access();
create trigger note_session_end after update of ended_at on session
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function note_session_end();
