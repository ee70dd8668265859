-- The county whose published editions the key opens with which this is asked.
create or replace function counties_of_editions_opened() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from api_key where id = current_api_key() and scope = 'editions' and is_usable(revoked_at, expires_on);
  end;
