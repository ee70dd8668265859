-- Counts what is saved, as it is saved: an answer, or an entry that is added or removed before anything is answered about it.
-- What is carried from the last round is saved by nobody. Those who save for the same respondent wait for each other already.
-- All in one function: each that is called from here would cost every save again.
create or replace function keep_progress() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  saved_at timestamptz;
  completed int := 0;
begin
  if tg_table_name = 'entry' then
    saved_at := coalesce(new.removed_at, new.created_at);
  else
    if new.version > 0 then
      saved_at := new.answered_at;
    end if;
    if new.question like '%.completed' and new.value = 'true' then
      completed := 1;
    end if;
    if tg_op = 'UPDATE' and old.question like '%.completed' and old.value = 'true' then
      completed := completed - 1;
    end if;
  end if;
  -- Nearly always there is a row already, and an upsert costs more.
  update progress as it
    set sections_completed = it.sections_completed + completed, last_saved_at = greatest(it.last_saved_at, saved_at)
    where it.respondent_id = new.respondent_id;
  if not found then
    insert into progress (respondent_id, sections_completed, last_saved_at) values (new.respondent_id, completed, saved_at);
  end if;
  return null;
end $$;
