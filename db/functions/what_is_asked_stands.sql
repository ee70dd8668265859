-- Those who have answered were asked this and nothing else. Whoever changes it while another opens the round waits for the
-- row, and then meets the round as it has become.
create or replace function what_is_asked_stands() returns trigger
  language plpgsql as $$
begin
  if (new.scope, new.modules_off, new.supplementary)
    is distinct from (old.scope, old.modules_off, old.supplementary) then
    raise exception 'round-is-not-draft' using errcode = 'P0001';
  end if;
  return new;
end $$;
