-- Since when the oldest mail about a respondent of a round has waited to leave, where it has for an hour or more and no mail server
-- has refused it. Staff of the county only.
create or replace function mail_waits_in(asked_round uuid) returns table (respondent_id uuid, since timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select mail.respondent_id, min(mail.created_at)
    from mail join respondent on respondent.id = mail.respondent_id
    where round_id = asked_round and round_id in (select rounds_i_follow()) and sent_at is null and withdrawn_at is null
      and failure is null and mail.created_at < clock() - interval '1 hour'
    group by mail.respondent_id;
  end;
