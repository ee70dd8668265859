-- Whether others than this person answer for the respondent: have come in, or written something. Those whose access has ended
-- count for a day, so that nobody is let in unseen by ending the others first.
create or replace function somebody_answers(asked uuid, but_not uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select exists (
      select from assignment as other join respondent on respondent.id = other.respondent_id
      where other.respondent_id = asked and other.person_id <> but_not
        and (is_open(other) or other.ended_at > now() - interval '1 day')
        and (respondent.begun_at is not null or respondent.submitted_at is not null
          or has_draft(asked)
          or exists (select from sign_in_link as link
            where link.respondent_id = asked and link.person_id = other.person_id and link.opened_at is not null)
          or exists (select from session where session.person_id = other.person_id and session.created_at >= other.created_at)));
  end;
