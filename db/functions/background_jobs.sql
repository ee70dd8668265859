-- What waits to be done in the background, is being done or has failed: what kind of work, how often it was tried and why it
-- failed; never for whom. Coordinators only.
create or replace function background_jobs() returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select counties_i_coordinate()) then
    return null;
  end if;
  return jsonb_build_object(
    'lastSeenAt', (select iso(max(last_execution)) from graphile_worker._private_known_crontabs),
    'jobs', coalesce((
      select jsonb_agg(jsonb_build_object('id', job.id::text, 'task', identifier,
        'state', case
          when job.locked_at > now() - interval '4 hours' then 'running'
          when job.attempts >= job.max_attempts then 'given-up'
          when job.last_error is not null then 'failed'
          else 'waiting' end,
        'attempts', job.attempts, 'mostAttempts', job.max_attempts, 'createdAt', iso(job.created_at),
        'nextAt', iso(job.run_at), 'failure', job.last_error)
        order by job.last_error is null, job.run_at, job.id)
      from (select * from graphile_worker._private_jobs order by last_error is null, run_at, id limit 200) as job
      join graphile_worker._private_tasks as task on task.id = job.task_id), '[]'));
end $$;
