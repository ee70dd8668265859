-- Lets what has failed be tried at once, though its time has not come. A mail that has been given up is wiped, and is written
-- anew instead. The reply is how many. Coordinators only.
create or replace function retry_jobs() returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  retried int;
begin
  if not exists (select counties_i_coordinate()) then
    return 0;
  end if;
  with due as (
    update graphile_worker._private_jobs as job
    set run_at = now(), attempts = least(attempts, max_attempts - 1), updated_at = now()
    from graphile_worker._private_tasks as task
    where task.id = job.task_id and last_error is not null and (attempts < max_attempts or identifier <> 'deliver-mail')
      and (locked_at is null or locked_at < now() - interval '4 hours')
    returning job.id
  )
  select count(*) into retried from due;
  perform pg_notify('jobs:insert', json_build_object('r', random(), 'count', retried)::text) where retried > 0;
  return retried;
end $$;
