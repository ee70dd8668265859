-- A file of an edition that takes long, ordered and then made beside what is asked meanwhile. It is for whoever ordered it, as
-- long as they may read that edition, and for a day: all that it says is in the edition.
create table ordered_file (
  id uuid primary key,
  person_id uuid not null references person,
  round_id uuid not null,
  number int not null,
  reader report_reader not null,
  format text not null check (format in ('pdf', 'docx', 'pptx', 'xlsx')),
  language text not null check (language in ('sv', 'en')),
  state text not null default 'waiting' check (state in ('waiting', 'making', 'made', 'failed', 'cancelled')),
  parts_made int not null default 0,
  parts int,
  bytes bytea,
  -- By no rehearsal's clock: a machine works in its own time.
  ordered_at timestamptz not null default now(),
  -- When whoever makes it said so last.
  heard_at timestamptz not null default now(),
  check ((state = 'made') = (bytes is not null)),
  foreign key (round_id, number, reader) references edition_document (round_id, number, reader)
);
create index on ordered_file (person_id);
create index on ordered_file (round_id, number, reader);
create index on ordered_file (ordered_at);
select build_wall('ordered_file');

grant select, insert on ordered_file to kartlaggning_app;
grant update (state, parts_made, parts, bytes, heard_at) on ordered_file to kartlaggning_app;
-- What edition_document shows to whoever asks, it shows here too.
create policy own on ordered_file for select to kartlaggning_app
  using (person_id = current_person() and is_kept_file(ordered_at)
    and exists (select from edition_document as frozen where frozen.round_id = ordered_file.round_id
      and frozen.number = ordered_file.number and frozen.reader = ordered_file.reader));
create policy readers_order on ordered_file for insert to kartlaggning_app
  with check (person_id = current_person()
    and exists (select from edition_document as frozen where frozen.round_id = ordered_file.round_id
      and frozen.number = ordered_file.number and frozen.reader = ordered_file.reader));
create policy own_goes_on on ordered_file for update to kartlaggning_app
  using (person_id = current_person()) with check (person_id = current_person());
