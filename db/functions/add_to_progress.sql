-- Those who save for the same respondent wait for each other already. Not for the application to call.
create or replace function add_to_progress(of_respondent uuid, saved_at timestamptz, completed int) returns void
  language plpgsql set search_path = public, pg_temp as $$
begin
  -- Nearly always there is a row already, and an upsert costs more.
  update progress set sections_completed = sections_completed + completed, last_saved_at = greatest(last_saved_at, saved_at)
  where respondent_id = of_respondent;
  if not found then
    insert into progress (respondent_id, sections_completed, last_saved_at) values (of_respondent, completed, saved_at);
  end if;
end $$;
revoke execute on function add_to_progress(uuid, timestamptz, int) from public;
