-- For triggers: events are only added to, and forgotten when they are two years old.
create or replace function refuse_to_change_events() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '2 years' then
    return old;
  end if;
  raise exception 'the events of security are append-only';
end $$;
