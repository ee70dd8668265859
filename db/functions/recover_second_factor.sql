-- Removes the second factors of a colleague of my county who has lost them; they sign in anew and add others. Replies to whom
-- it is told.
create or replace function recover_second_factor(new_id uuid, lost_by uuid, because text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  lost uuid[];
begin
  if not exists (select from staff where person_id = lost_by and county_code in (select counties_i_coordinate())) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if lost_by = current_person() then
    raise exception 'not-allowed' using errcode = 'P0001';
  end if;
  perform lock_person(lost_by);
  select array_agg(id) into lost from second_factor where person_id = lost_by and removed_at is null;
  if lost is null then
    raise exception 'person-has-no-second-factor' using errcode = 'P0001';
  end if;
  insert into second_factor_recovery (id, person_id, recovered_by, reason) values (new_id, lost_by, current_person(), because);
  perform forget_factors(lost_by, lost);
  update session set ended_at = now() where person_id = lost_by and ended_at is null;
  perform note_event('second-factor-recovered', current_person(), lost_by, null, '');
  return (select email from person where id = lost_by);
end $$;
