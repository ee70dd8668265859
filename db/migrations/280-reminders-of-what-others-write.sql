-- A reminder does not go to those on whose behalf the county board writes the answers.
alter table mail drop constraint mail_withdrawn_because_check;
alter table mail add constraint mail_withdrawn_because_check
  check (withdrawn_because in ('access-ended', 'submitted', 'declined', 'by-proxy', 'round-not-open', 'too-late'));
