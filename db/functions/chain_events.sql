-- Chains the events of security that are not yet: each with the hash of the one before it, so that none can be changed or
-- taken away unseen.
create or replace function chain_events() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  event security_event;
  before security_event;
begin
  -- One at a time.
  perform from security_salt for update;
  select * into before from security_event where position is not null order by position desc limit 1;
  for event in select * from security_event where position is null order by at, id loop
    event.position := coalesce(before.position, 0) + 1;
    event.follows := coalesce(before.hash, '');
    event.follows_at := before.at;
    event.hash := event_hash(event);
    update security_event as it
    set position = event.position, follows = event.follows, follows_at = event.follows_at, hash = event.hash
    where it.id = event.id;
    before := event;
  end loop;
end $$;
