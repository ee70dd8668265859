-- For triggers: what is frozen is neither changed nor removed.
create or replace function never_changed() returns trigger
  language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name;
end $$;
