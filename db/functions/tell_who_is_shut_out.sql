-- Those who are let in to something that stays open are told when they no longer may. Seldom, unlike the savings, which
-- would wait for each other if each told something.
create or replace function tell_who_is_shut_out() returns trigger
  language plpgsql as $$
begin
  perform pg_notify('shut_out', new.person_id::text);
  return null;
end $$;
