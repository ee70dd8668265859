-- Removes the rehearsal that the transaction is in, and those made up for it, from every table. The trail keeps that it was.
create or replace function remove_rehearsal() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  removed text := rehearsing();
  made_up uuid[];
begin
  if removed is null or removed not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform from rehearsal where county_code = removed for update;
  made_up := array(
    select person.id from person
    where is_made_up(email) and (rehearsal_of(id) = removed
      or id in (select person_id from contact where county_code = removed)));
  perform set_config('app.removes_rehearsal', 'yes', true);
  -- Whoever is asked goes first: a municipality that is asked no longer would take them with it, and all that they have said.
  perform remove_rows('respondent', format('round_id in (select id from round where county_code = %L)', removed));
  perform remove_rows('county', format('code = %L', removed));
  made_up := array(select unnest(made_up) except select person_id from assignment);
  perform remove_rows('person', format('id = any (%L::uuid[])', made_up));
  perform set_config('app.removes_rehearsal', '', true), set_config('app.rehearsal', '', true), set_config('app.clock', '', true);
end $$;
