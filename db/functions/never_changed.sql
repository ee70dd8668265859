-- For triggers: what is frozen is neither changed nor removed, but with the rehearsal or the import that it belongs to. The
-- columns that the trigger names hold contact data, and those alone change when it is erased.
create or replace function never_changed() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE'
    and 'yes' in (current_setting('app.removes_rehearsal', true), current_setting('app.removes_import', true)) then
    return old;
  end if;
  if tg_op = 'UPDATE' and tg_nargs > 0 and current_setting('app.erases_contact_data', true) = 'yes'
    and to_jsonb(old) - tg_argv = to_jsonb(new) - tg_argv then
    return new;
  end if;
  raise exception '% is never changed', tg_table_name;
end $$;
