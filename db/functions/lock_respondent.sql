-- Those who write for the same respondent, and the one who submits for it, wait for each other until their transactions
-- end. A lock in memory: one on the row would be written to disk at every save.
create or replace function lock_respondent(respondent uuid) returns void
  language sql volatile
  begin atomic
    select pg_advisory_xact_lock(hashtextextended(respondent::text, 0));
  end;
