-- Those that this person works for, as coordinator or analyst; in a rehearsal it alone, where it is of one of them.
create or replace function my_counties() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select county_code from staff where person_id = current_person() and rehearsing() is null
    union all
    select code from county join staff on county_code = rehearses
    where person_id = current_person() and code = rehearsing();
  end;
