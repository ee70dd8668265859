-- Where every chain has come, for the signed note of it outside of the database; that of the events of security is nobody's
-- own. It tells nothing of what the steps say.
create or replace function trail_heads() returns table (chain uuid, at_position bigint, hash text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select head.chain, head.position, encode(head.hash, 'hex') from trail_head as head
    union all
    (select '00000000-0000-0000-0000-000000000000'::uuid, event.position, encode(event.hash, 'hex') from security_event as event
    where event.position is not null order by event.position desc limit 1);
  end;
