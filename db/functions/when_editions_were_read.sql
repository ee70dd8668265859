-- When each who was invited to read what is published for LänsBrå of a round read it last. For those who follow the round.
create or replace function when_editions_were_read(of_round uuid) returns table (person_id uuid, read_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select security_event.person_id, max(at) from security_event
    where kind = 'edition-read' and detail like of_round || ' %' and of_round in (select rounds_i_follow())
      and security_event.person_id in (select held.person_id from edition_reader as held where held.round_id = of_round)
    group by security_event.person_id;
  end;
