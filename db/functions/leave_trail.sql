-- Written by the owner's right, so that no one else can. `tg_argv[0]` names the column that is the chain; those after it name
-- what is not written: contact data, which could never be erased, and what changes without anything being changed.
create or replace function leave_trail() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  step trail := (null, null, clock_timestamp(), current_person(), tg_table_name, lower(tg_op),
    case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end, null);
begin
  if tg_nargs > 1 then
    step.old := step.old - tg_argv[1:];
    step.new := step.new - tg_argv[1:];
  end if;
  step.chain := coalesce(step.new, step.old) ->> tg_argv[0];

  -- The chain has nearly always begun, and an upsert would hash the step, which may hold a whole submission, twice.
  update trail_head as head set position = head.position + 1, hash = trail_hash(head.hash, head.position + 1, step)
  where chain = step.chain
  returning head.position, head.hash into step.position, step.hash;
  if not found then
    insert into trail_head as head (chain, position, hash) values (step.chain, 1, trail_hash('', 1, step))
    on conflict (chain) do update set position = head.position + 1, hash = trail_hash(head.hash, head.position + 1, step)
    returning head.position, head.hash into step.position, step.hash;
  end if;
  insert into trail select step.*;
  return null;
end $$;
