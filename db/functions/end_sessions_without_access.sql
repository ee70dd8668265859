-- Ends the sessions of somebody who has lost their access in a round of mine, unless they answer for others, read another round
-- or work at a county board.
create or replace function end_sessions_without_access(former uuid) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    update session set ended_at = now(), shut_out = true
    where person_id = former and ended_at is null
      and not exists (select from assignment where assignment.person_id = former and assignment.ended_at is null)
      and not exists (select from staff where staff.person_id = former)
      and not exists (select from readings_in() as held where held.person_id = former and is_open)
      and (exists (select from assignment join respondent on respondent.id = respondent_id
          where assignment.person_id = former and round_id in (select rounds_i_coordinate()))
        or exists (select from readings_in() as held
          where held.person_id = former and round_id in (select rounds_i_coordinate())));
  end;
