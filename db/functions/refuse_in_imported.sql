-- For triggers: nobody is asked to answer in a round that was read in from a file, and what was read stands.
create or replace function refuse_in_imported() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed jsonb := to_jsonb(new);
begin
  if current_setting('app.imports_round', true) is distinct from 'yes' and (tg_table_name = 'round' or exists (
      select from respondent join round_import using (round_id)
      where respondent.id = coalesce(changed ->> 'respondent_id', changed ->> 'id')::uuid)) then
    raise exception 'round-is-imported' using errcode = 'P0001';
  end if;
  return new;
end $$;
