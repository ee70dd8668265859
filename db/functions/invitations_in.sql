-- When each contact of a round was invited and first looked at the link. Staff of the county only.
create or replace function invitations_in(asked_round uuid)
  returns table (respondent_id uuid, person_id uuid, invited_at timestamptz, opened_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select link.respondent_id, link.person_id, min(link.created_at), min(link.opened_at)
    from sign_in_link as link
    join respondent on respondent.id = link.respondent_id
    where round_id = asked_round and round_id in (select rounds_i_follow()) and is_current(link)
    group by link.respondent_id, link.person_id;
  end;
