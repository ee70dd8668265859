-- The entries of a round's submitted answers that were carried from the round before, each with what it was then.
create or replace function carried_entries(of_round uuid) returns table (id uuid, carried_from uuid)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select entry.id, entry.carried_from from entry join respondent on respondent.id = entry.respondent_id
    where respondent.round_id = of_round and respondent.submitted_at is not null and entry.carried_from is not null
      and of_round in (select rounds_i_follow());
  end;
