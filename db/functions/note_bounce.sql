-- A mail has come back, says a coordinator who has the report in hand, of mail in their own rounds: by its id, or as the newest
-- that may have left for an address. The reply is whose it was, or nothing.
create or replace function note_bounce(of_mail uuid, of_address text, in_round uuid, said text) returns uuid
  language sql volatile security definer set search_path = public, pg_temp
  begin atomic
    with returned as (
      select mail.id from mail
      join mail_content on mail_id = mail.id
      join respondent on respondent.id = mail.respondent_id
      where may_have_left(mail)
        and (mail.id = of_mail or (of_mail is null and lower(recipient) = lower(of_address)))
        and round_id = in_round and in_round in (select rounds_i_coordinate())
      order by sent_at desc nulls last, mail.created_at desc limit 1)
    update mail set bounced_at = coalesce(bounced_at, clock()), bounce = left(said, 300)
    from returned where mail.id = returned.id
    returning person_id;
  end;
