-- For triggers: what is frozen is neither changed nor removed, but with the rehearsal that it belongs to.
create or replace function never_changed() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.removes_rehearsal', true) = 'yes' then
    return old;
  end if;
  raise exception '% is never changed', tg_table_name;
end $$;
