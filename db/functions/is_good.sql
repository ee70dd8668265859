-- A personal link is worth what it was sent for: nothing once the access has ended, and nothing when somebody has been
-- invited anew, with another link. Access that is given back makes the link good again. It ends with its round, which is
-- when the report is published, and half a year after it was sent.
create or replace function is_good(link sign_in_link) returns boolean
  language sql stable
  begin atomic
    select (link.expires_at is null or link.expires_at > now()) and link.created_at > clock() - interval '180 days'
      and (link.respondent_id is null or exists (
        select from assignment as held
        join respondent on respondent.id = held.respondent_id
        join round on round.id = respondent.round_id
        where held.respondent_id = link.respondent_id and held.person_id = link.person_id
          and held.ended_at is null and held.created_at <= link.created_at
          and round.status not in ('published', 'archived')));
  end;
