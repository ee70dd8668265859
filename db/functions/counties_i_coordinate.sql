-- Those that this person coordinates; in a rehearsal it alone, where it is of one of them.
create or replace function counties_i_coordinate() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from staff where person_id = current_person() and role = 'coordinator' and rehearsing() is null
    union all
    select code from county join staff on county_code = rehearses
    where person_id = current_person() and role = 'coordinator' and code = rehearsing();
  end;
