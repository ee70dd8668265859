-- What the letters of a rehearsal say, which go nowhere, for those who work in its county.
create or replace function rehearsed_letters(asked_round uuid)
  returns table (mail_id uuid, recipient text, subject text, body text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select content.mail_id, content.recipient, content.subject, content.body
    from rehearsal
    join mail on mail.rehearsal = rehearsal.county_code
    join mail_content as content on content.mail_id = mail.id
    where rehearsal.round_id = asked_round and rehearsal.county_code in (select my_counties());
  end;
