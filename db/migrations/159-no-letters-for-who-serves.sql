-- The planner's estimates tell of what a policy hides, to whoever may name a column. Rehearsed letters are read by a function.
drop policy those_who_rehearse_read on mail_content;
revoke select on mail_content from kartlaggning_app;

-- Of a letter the jobs record how it went; whose it is and what it is about stands.
revoke update on mail, mail_content from kartlaggning_jobs;
grant update (attempts, bounce, bounced_at, claimed_at, failure, maybe_twice, message_id, next_attempt_at, reply, sent_at,
  withdrawn_at, withdrawn_because) on mail to kartlaggning_jobs;
grant update (subject, body) on mail_content to kartlaggning_jobs;
