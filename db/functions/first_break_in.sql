-- The first position of a chain where what is written and its hash do not agree; null when the chain is whole. A chain
-- whose head has been taken away is not.
create or replace function first_break_in(verified_chain uuid) returns bigint
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  step trail;
  previous bytea := '';
  expected bigint := 1;
  head trail_head;
begin
  for step in select * from trail where chain = verified_chain order by position loop
    if step.position <> expected or step.hash <> trail_hash(previous, step.position, step) then
      return expected;
    end if;
    previous := step.hash;
    expected := expected + 1;
  end loop;
  select * into head from trail_head where chain = verified_chain;
  if coalesce(head.position, 0) <> expected - 1 or coalesce(head.hash, '') <> previous then
    return expected;
  end if;
  return null;
end $$;
