-- The key with which a program asks, as every request of one says.
create or replace function current_api_key() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.api_key_id', true), '')::uuid;
