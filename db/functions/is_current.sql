-- Whether a personal link was the last that was sent to somebody for what they still answer. Nothing is left of it once the
-- access has ended, and another has taken its place when somebody has been invited anew. Access that is given back makes the
-- link current again. The same of a link by which somebody reads what is published for LänsBrå.
create or replace function is_current(link sign_in_link) returns boolean
  language sql stable
  begin atomic
    select case
      when link.reader_id is not null then exists (
        select from edition_reader as held
        where held.id = link.reader_id and is_usable(held.ended_at, held.expires_on) and held.given_at <= link.created_at)
      else link.respondent_id is null or exists (
        select from assignment as held
        where held.respondent_id = link.respondent_id and held.person_id = link.person_id
          and held.ended_at is null and held.created_at <= link.created_at) end;
  end;
