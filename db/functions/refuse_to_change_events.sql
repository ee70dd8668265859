-- For triggers: events are only added to, chained once, and forgotten when they are two years old.
create or replace function refuse_to_change_events() returns trigger
  language plpgsql as $$
declare
  chain constant text[] := array['position', 'follows', 'follows_at', 'hash'];
begin
  if tg_op = 'DELETE' and old.at < now() - interval '2 years' then
    return old;
  end if;
  if tg_op = 'UPDATE' and old.hash is null and to_jsonb(old) - chain = to_jsonb(new) - chain then
    return new;
  end if;
  raise exception 'the events of security are append-only';
end $$;
