-- Who asks, as every request says. A pooled connection holds an empty text after a transaction.
create or replace function current_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;
