-- The round whose submitted answers the key opens with which this is asked.
create or replace function rounds_of_answers_opened() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select round_id from api_key where id = current_api_key() and scope = 'answers' and is_usable(revoked_at, expires_on);
  end;
