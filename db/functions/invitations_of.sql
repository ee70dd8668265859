-- When each who answers for a respondent was invited and first looked at the link. For colleagues.
create or replace function invitations_of(asked_respondent uuid)
  returns table (person_id uuid, invited_at timestamptz, opened_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select link.person_id, max(link.created_at), max(link.opened_at) from sign_in_link as link
    where link.respondent_id = asked_respondent and asked_respondent in (select my_whole_respondents())
    group by link.person_id;
  end;
