-- Whether somebody may have got a mail, so that it may come back: a report can be here before what the server said is written down.
create or replace function may_have_left(it mail) returns boolean
  language sql immutable set search_path = public, pg_temp
  begin atomic
    select it.sent_at is not null or it.claimed_at is not null or it.maybe_twice;
  end;
