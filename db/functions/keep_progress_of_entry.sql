-- An entry that is added or removed is work, before anything is answered about it.
create or replace function keep_progress_of_entry() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform add_to_progress(new.respondent_id, coalesce(new.removed_at, new.created_at), 0);
  return null;
end $$;
