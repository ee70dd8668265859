-- The rounds of which this person has been invited to read what is published for LänsBrå.
create or replace function rounds_i_read() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select round_id from edition_reader where person_id = current_person() and is_usable(ended_at, expires_on);
  end;
