-- What letters say, who they are to, and the queue of jobs are for the account that performs the jobs. A policy that trusts a
-- setting trusts whoever can send a statement. Letters are put in the outbox by put_mails alone.
drop policy deliverer on mail;
drop policy deliverer on mail_content;
drop policy anyone_puts_in on mail;
drop policy anyone_puts_in on mail_content;
revoke insert, update on mail, mail_content from kartlaggning_app;
grant select, update on mail, mail_content to kartlaggning_jobs;
create policy jobs_read on mail for select to kartlaggning_jobs using (true);
create policy jobs_record on mail for update to kartlaggning_jobs using (true) with check (true);
create policy jobs_read on mail_content for select to kartlaggning_jobs using (true);
create policy jobs_wipe on mail_content for update to kartlaggning_jobs using (true)
  with check (subject = '' and body = '');

drop policy jobs_read on letter_text;
create policy jobs_read on letter_text for select to kartlaggning_jobs using (true);

drop function if exists rounds_to_remind;
drop function if exists note_bounce;
drop function if exists current_job;
