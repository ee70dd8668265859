-- Who gave the answers of the round before that is asked now. With no rights of its own, so that PostgreSQL puts it into the
-- query that calls it.
create or replace function respondent_before(asked respondent) returns table (id uuid, round_id uuid, mailbox_id uuid)
  language sql stable
  begin atomic
    select then_asked.id, then_asked.round_id, then_asked.mailbox_id
    from round join respondent as then_asked on then_asked.round_id = round.previous_round_id
    where round.id = asked.round_id and then_asked.kind = asked.kind
      and then_asked.municipality_code is not distinct from asked.municipality_code
      and then_asked.police_area_id is not distinct from asked.police_area_id;
  end;
