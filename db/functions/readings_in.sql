-- Who has been invited to read what is published for LänsBrå, in which county and round, and whether they still may. Not for
-- the application to call. In plpgsql, since those that call it are made before the table, in a database that is new.
create or replace function readings_in() returns table (person_id uuid, name text, county text, round_id uuid, is_open boolean)
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return query
    select held.person_id, held.name, round.county_code, held.round_id, is_usable(held.ended_at, held.expires_on)
    from edition_reader as held join round on round.id = held.round_id;
end $$;
