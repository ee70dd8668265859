-- The coordinator may leave sections out of a round and add questions of the county's own, until it opens.
alter table round
  add column modules_off text[] not null default '{}',
  add column supplementary jsonb not null default '[]';

-- Those who have answered were asked this and nothing else. Whoever changes it while another opens the round waits for the
-- row, and then meets the round as it has become.
create function what_is_asked_stands() returns trigger
  language plpgsql as $$
begin
  if (new.scope, new.modules_off, new.supplementary)
    is distinct from (old.scope, old.modules_off, old.supplementary) then
    raise exception 'round-is-not-draft' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger what_is_asked_stands before update on round
  for each row when (old.status not in ('draft', 'consultation')) execute function what_is_asked_stands();
