-- Somebody at LänsBrå whom the county board has invited to read what is published for LänsBrå of one round, and nothing else: by
-- a link of their own, until a day, or until it is ended. Invited anew they have another link, and the former opens nothing.
create table edition_reader (
  id uuid primary key,
  round_id uuid not null references round,
  person_id uuid not null references person,
  -- What they are called where they were invited.
  name text not null,
  expires_on date not null,
  given_by uuid not null references person,
  given_by_name text not null,
  given_at timestamptz not null default clock(),
  ended_at timestamptz,
  ended_by uuid references person,
  ended_by_name text,
  constraint ended_by_somebody check ((ended_at is null) = (ended_by_name is null))
);
create index on edition_reader (round_id);
create index on edition_reader (person_id);
create index on edition_reader (given_by);
create index on edition_reader (ended_by);
create unique index edition_reader_once on edition_reader (round_id, person_id) where ended_at is null;
select build_wall('edition_reader');
-- The trail cannot be changed, so nobody is named in it.
create trigger trail after insert or update or delete on edition_reader
  for each row execute function leave_trail('round_id', 'name', 'given_by_name', 'ended_by_name');

grant select, insert on edition_reader to kartlaggning_app;
grant update (name, expires_on, given_by, given_by_name, given_at, ended_at, ended_by, ended_by_name) on edition_reader to kartlaggning_app;
create policy staff_read on edition_reader for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
-- In a rehearsal nobody real reads anything.
create policy coordinators_invite on edition_reader for insert to kartlaggning_app
  with check (given_by = current_person() and round_id = any (array(select rounds_i_coordinate()))
    and round_id <> all (array(select rounds_rehearsed())));
create policy coordinators_change on edition_reader for update to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())));

alter table sign_in_link add column reader_id uuid references edition_reader;
create index on sign_in_link (reader_id);
