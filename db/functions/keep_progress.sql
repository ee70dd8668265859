-- Counts what is saved, as it is saved. What is carried from the last round is saved by nobody.
create or replace function keep_progress() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  completed int := coalesce(new.question like '%.completed' and new.value = 'true', false)::int;
begin
  if tg_op = 'UPDATE' and old.question like '%.completed' and old.value = 'true' then
    completed := completed - 1;
  end if;
  perform add_to_progress(new.respondent_id, case when new.version > 0 then new.answered_at end, completed);
  return null;
end $$;
