-- Removes the files that were ordered more than a day ago, whoever ordered them.
create or replace function forget_ordered_files() returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    delete from ordered_file where not is_kept_file(ordered_at);
  end;
