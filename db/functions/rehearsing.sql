-- Which rehearsal a transaction is in, as its county; nothing in what is real. It is in one or the other, and sees no more.
create or replace function rehearsing() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.rehearsal', true), '');
