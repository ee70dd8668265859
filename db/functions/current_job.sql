-- Which background job asks.
create or replace function current_job() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.job', true), '');
