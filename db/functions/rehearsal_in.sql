-- The rehearsal of a county that this person works for, or the one that they are in; nothing where there is none.
create or replace function rehearsal_in(asked text) returns table (round_id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select round.id, round.name from rehearsal
    join round on round.id = rehearsal.round_id
    join county on county.code = rehearsal.county_code
    where asked in (county.code, county.rehearses) and asked in (select my_counties());
  end;
