-- Copies that were made of submissions for those who asked for the official document: what was masked in each, on what ground,
-- and the files in the very bytes that were handed out.
create table disclosure (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  submission_id uuid not null references submission,
  language text not null,
  -- Empty when whoever asked has not said who they are: nobody has to.
  requested_by text not null,
  note text not null,
  masks jsonb not null,
  disclosed_by uuid not null references person,
  disclosed_by_name text not null,
  -- As it stands in the copy.
  disclosed_at timestamptz not null default clock()
);
create index on disclosure (respondent_id);
create index on disclosure (submission_id);
create index on disclosure (disclosed_by);
select build_wall('disclosure');
-- Who has asked is said nowhere but here.
create trigger trail after insert or update or delete on disclosure
  for each row execute function leave_trail('respondent_id', 'requested_by', 'note', 'disclosed_by_name');
create trigger frozen before update or delete on disclosure for each row execute function never_changed();
grant select, insert on disclosure to kartlaggning_app;
create policy coordinators_read on disclosure for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
create policy coordinators_disclose on disclosure for insert to kartlaggning_app
  with check (disclosed_by = current_person() and exists (select from submission join respondent on respondent.id = submission.respondent_id
    where submission.id = submission_id and respondent.id = disclosure.respondent_id
      and round_id = any (array(select rounds_i_coordinate()))));

create table disclosure_file (
  disclosure_id uuid not null references disclosure,
  format text not null,
  respondent_id uuid not null references respondent,
  bytes bytea not null,
  -- sha256 of the bytes.
  hash text not null,
  primary key (disclosure_id, format)
);
create index on disclosure_file (respondent_id);
select build_wall('disclosure_file');
-- The trail tells the hash, by which the bytes are known.
create trigger trail after insert or update or delete on disclosure_file
  for each row execute function leave_trail('respondent_id', 'bytes');
create trigger frozen before update or delete on disclosure_file for each row execute function never_changed();
grant select, insert on disclosure_file to kartlaggning_app;
create policy coordinators_read on disclosure_file for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_coordinate()))));
create policy coordinators_disclose on disclosure_file for insert to kartlaggning_app
  with check (exists (select from disclosure where disclosure.id = disclosure_id
    and disclosure.respondent_id = disclosure_file.respondent_id and disclosed_by = current_person()));
