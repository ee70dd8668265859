-- How much mail waits to leave and how long, by the code with which it was refused: empty where that had none,
-- null where nobody has tried. Never whose or what.
create or replace function outbox_delays(most_attempts int) returns table (code text, waiting int, minutes int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select case when failure is not null then coalesce(substring(failure from '^\w+(?=: )'), '') end, count(*)::int,
      (extract(epoch from now() - min(created_at)) / 60)::int
    from mail
    where sent_at is null and withdrawn_at is null and attempts < most_attempts
    group by 1;
  end;
