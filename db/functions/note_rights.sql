-- For triggers: roles at a county board.
create or replace function note_rights() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform note_event('role-ended', current_person(), old.person_id, null, old.county_code || ' ' || old.role);
  end if;
  if tg_op <> 'DELETE' then
    perform note_event('role-given', current_person(), new.person_id, null, new.county_code || ' ' || new.role);
  end if;
  return null;
end $$;
