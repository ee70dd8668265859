-- Which day it is where the application is used, whatever the time zone of the connection: a day ends at midnight there,
-- twice a year after 23 or 25 hours.
create or replace function today() returns date
  language sql stable parallel safe
  return (clock() at time zone 'Europe/Stockholm')::date;
