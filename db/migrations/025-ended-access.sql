-- Whose access has ended is told so, not to sign in again.
alter table session add column shut_out boolean not null default false;

-- A personal link is worth what it was sent for: nothing once the access has ended, and nothing when somebody has been
-- invited anew, with another link. Access that is given back makes the link good again.
create function is_good(link sign_in_link) returns boolean
  language sql stable
  begin atomic
    select (link.expires_at is null or link.expires_at > now()) and (link.respondent_id is null or exists (
      select from assignment as held
      where held.respondent_id = link.respondent_id and held.person_id = link.person_id
        and held.ended_at is null and held.created_at <= link.created_at));
  end;

-- Ends the sessions of somebody who has lost their access in a round of mine, unless they answer for others or work at a
-- county board.
create function end_sessions_without_access(former uuid) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    update session set ended_at = now(), shut_out = true
    where person_id = former and ended_at is null
      and not exists (select from assignment where assignment.person_id = former and assignment.ended_at is null)
      and not exists (select from staff where staff.person_id = former)
      and exists (select from assignment join respondent on respondent.id = respondent_id
        where assignment.person_id = former and round_id in (select rounds_i_coordinate()));
  end;
