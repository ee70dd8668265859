-- Whose address does not work, of those who have had mail in a round, and what a mail server said of it. An address does not
-- work when the newest mail to it that is not on its way has failed or come back; what left a day ago and has not come back has
-- arrived. Staff of the county only, and of mail in their own counties.
create or replace function mail_failures_in(asked_round uuid)
  returns table (person_id uuid, failure text, failed_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    with asked as (
      select distinct assignment.person_id, lower(person.email) as email
      from assignment
      join respondent on respondent.id = assignment.respondent_id
      join person on person.id = assignment.person_id
      where round_id = asked_round and round_id in (select rounds_i_follow())
    ), known as (
      select mail.person_id, mail.created_at, coalesce(bounce, mail.failure) as failure,
        coalesce(bounced_at, claimed_at, next_attempt_at) as failed_at,
        sent_at is not null and bounced_at is null as has_arrived
      from asked
      join mail on mail.person_id = asked.person_id
      join mail_content on mail_id = mail.id and lower(recipient) = asked.email
      left join respondent on respondent.id = mail.respondent_id
      where withdrawn_at is null
        and (mail.respondent_id is null or respondent.round_id in (select rounds_i_follow()))
        and (bounced_at is not null or (sent_at is null and mail.failure is not null)
          or sent_at < now() - interval '1 day')
    )
    select distinct on (known.person_id) known.person_id, known.failure, least(known.failed_at, now())
    from known
    where not has_arrived and not exists (
      select from known as later
      where later.person_id = known.person_id and later.has_arrived and later.created_at > known.created_at)
    order by known.person_id, known.created_at desc;
  end;
