-- Where every chain has come, for the signed note of it outside of the database. It tells nothing of what the steps say.
create or replace function trail_heads() returns table (chain uuid, at_position bigint, hash text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select head.chain, head.position, encode(head.hash, 'hex') from trail_head as head;
  end;
