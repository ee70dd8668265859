-- Whether a personal link signs in: while it is current, its round goes on, which ends when the report is published, and for
-- half a year after it was sent.
create or replace function is_valid_link(link sign_in_link) returns boolean
  language sql stable
  begin atomic
    select (link.expires_at is null or link.expires_at > now()) and link.created_at > clock() - interval '180 days'
      and is_current(link)
      and not exists (select from respondent join round on round.id = respondent.round_id
        where respondent.id = link.respondent_id and round.status in ('published', 'archived'));
  end;
