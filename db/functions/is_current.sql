-- Whether a personal link was the last that was sent to somebody for what they still answer. Nothing is left of it once the
-- access has ended, and another has taken its place when somebody has been invited anew. Access that is given back makes the
-- link current again.
create or replace function is_current(link sign_in_link) returns boolean
  language sql stable
  begin atomic
    select link.respondent_id is null or exists (
      select from assignment as held
      where held.respondent_id = link.respondent_id and held.person_id = link.person_id
        and held.ended_at is null and held.created_at <= link.created_at);
  end;
