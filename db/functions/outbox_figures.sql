-- What whoever operates the installation asks of the outbox and of the queue: how many and how long, never whose or what.
create or replace function outbox_figures(most_attempts int)
  returns table (waiting int, failed int, given_up int, minutes int, given_up_lately int, bounced_lately int, jobs int,
    idle_minutes int)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select count(*) filter (where waits)::int, count(*) filter (where waits and (attempts > 0 or failure is not null))::int,
      count(*) filter (where is_given_up)::int,
      coalesce(extract(epoch from now() - min(created_at) filter (where waits)) / 60, 0)::int,
      count(*) filter (where is_given_up and created_at > now() - interval '7 days')::int,
      count(*) filter (where bounced_at > now() - interval '7 days')::int,
      (select count(*)::int from graphile_worker._private_jobs),
      (select (extract(epoch from now() - max(last_execution)) / 60)::int from graphile_worker._private_known_crontabs)
    from (
      select mail.*, sent_at is null and withdrawn_at is null and attempts < most_attempts as waits,
        sent_at is null and withdrawn_at is null and attempts >= most_attempts as is_given_up
      from mail) as mail;
end $$;
