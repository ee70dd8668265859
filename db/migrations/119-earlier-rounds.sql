-- A round that was held elsewhere, read in from a file by the county board: who did it, when, and from which file. Nobody
-- signed its answers here, and nobody answers in it again.
create table round_import (
  round_id uuid primary key references round,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Whether the file told when each had answered.
  is_dated boolean not null,
  mapping jsonb not null,
  imported_by uuid not null references person,
  imported_by_name text not null,
  imported_at timestamptz not null default clock()
);
create index on round_import (imported_by);
select build_wall('round_import');
create trigger trail after insert or update or delete on round_import
  for each row execute function leave_trail('round_id', 'imported_by_name');
grant select on round_import to kartlaggning_app;
create policy staff_read on round_import for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create trigger frozen before update or delete on round_import for each row execute function never_changed();

-- What the law wants recorded before anyone is asked was another system's to record.
alter table round
  add imported_at timestamptz,
  drop constraint "round-lacks-legal-fields",
  add constraint "round-lacks-legal-fields" check (
    status in ('draft', 'consultation') or imported_at is not null
    or (purpose <> '' and selection <> '' and consultation is not null and contact_name <> ''
      and (voluntary or coalesce(legal_ground, '') <> '')));

create trigger refuse_in_imported before insert on assignment
  for each row execute function refuse_in_imported();
create trigger refuse_in_imported before update of submitted_at, closes_on, mailbox_id on respondent
  for each row execute function refuse_in_imported();
create trigger refuse_in_imported before update on round for each row
  when (old.imported_at is not null and old.status <> 'open'
    and (new.status = 'open', new.closes_on, new.imported_at) is distinct from (false, old.closes_on, old.imported_at))
  execute function refuse_in_imported();
