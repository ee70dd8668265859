-- Removes these second factors of somebody, with what they prove by, and the codes when none is left. Not for the application
-- to call: it may write none of it.
create or replace function forget_factors(of_person uuid, these uuid[]) returns void
  language plpgsql set search_path = public, pg_temp as $$
begin
  delete from second_factor_secret where factor_id = any (these);
  update second_factor set removed_at = now() where id = any (these);
  if not exists (select from second_factor where person_id = of_person and removed_at is null) then
    delete from recovery_code where person_id = of_person;
  end if;
end $$;
