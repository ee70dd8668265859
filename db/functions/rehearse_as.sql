-- Somebody made up is in their rehearsal whatever they do.
create or replace function rehearse_as(person uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from person as known where known.id = rehearse_as.person and is_made_up(known.email)) then
    perform rehearse(rehearsal_of(rehearse_as.person));
  end if;
end $$;
