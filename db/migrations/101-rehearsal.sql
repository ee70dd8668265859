-- A rehearsal is a county of its own beside the one that it rehearses, with the same municipalities and nothing else in common:
-- what keeps counties apart keeps it apart.
alter table county
  add rehearses text unique references county,
  drop constraint county_code_check,
  add constraint county_code_check check (case when rehearses is null then code ~ '^\d{2}$' else code = rehearses || 'r' end);

-- How far ahead of the real clock its own is, and who began it.
create table rehearsal (
  county_code text primary key references county,
  round_id uuid not null unique references round,
  seconds_ahead double precision not null,
  begun_by uuid not null references person,
  begun_by_name text not null,
  begun_at timestamptz not null default now()
);
create index on rehearsal (begun_by);
select build_wall('rehearsal');
select keep_trail('rehearsal', 'round_id');

grant select on rehearsal to kartlaggning_app;
create policy staff_read on rehearsal for select to kartlaggning_app
  using (county_code = any (array(select my_counties())));

-- What is done in a rehearsal and tells of it by no row of its round goes with it.
alter table mail add rehearsal text default rehearsing() references county;
alter table performed add rehearsal text default rehearsing() references county;
create index on mail (rehearsal);
create index on performed (rehearsal);

-- A letter of a rehearsal leaves by no way, and is kept for those who rehearse.
create policy those_who_rehearse_read on mail for select to kartlaggning_app
  using (rehearsal = any (array(select my_counties())));
create policy those_who_rehearse_read on mail_content for select to kartlaggning_app
  using (exists (select from mail where mail.id = mail_id and rehearsal = any (array(select my_counties()))));

-- Nobody real answers in a rehearsal, and nobody made up anywhere else.
create trigger only_made_up_people_rehearse before insert or update of person_id on assignment
  for each row execute function only_made_up_people_rehearse();
create trigger only_made_up_mailboxes_rehearse before update of mailbox_id on respondent
  for each row when (new.mailbox_id is not null) execute function only_made_up_people_rehearse();
