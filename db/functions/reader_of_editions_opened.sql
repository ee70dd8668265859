-- As whom the key reads editions with which this is asked.
create or replace function reader_of_editions_opened() returns report_reader
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select reader from api_key where id = current_api_key() and is_usable(revoked_at, expires_on);
  end;
