-- Whether a mail is no longer to be sent: it has been, or never will be.
create or replace function has_gone(held mail) returns boolean
  language sql immutable
  return held.sent_at is not null or held.withdrawn_at is not null;
