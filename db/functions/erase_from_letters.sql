-- Letters to somebody lose what they say, with the answers of mail servers, which name the address; letters to others lose the
-- name. `whose` are the respondents that they answered for, `theirs` all of the county's. Not for the application to call.
create or replace function erase_from_letters(of_county text, asked uuid, words text[], whose uuid[], theirs uuid[])
  returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  is_elsewhere boolean := answers_elsewhere(asked, of_county);
begin
  -- What has not left yet would be kept with the address once it has.
  update mail set withdrawn_at = clock(), withdrawn_because = 'access-ended'
  where person_id = asked and not has_gone(mail) and claimed_at is null
    and (respondent_id = any (theirs) or (respondent_id is null and not is_elsewhere));
  update mail_content set recipient = '', subject = '', body = ''
  from mail where mail.id = mail_id and mail.person_id = asked and has_gone(mail)
    and (respondent_id = any (theirs) or not is_elsewhere);
  update mail set reply = null, bounce = null, failure = null
  where person_id = asked and has_gone(mail) and (respondent_id = any (theirs) or not is_elsewhere);
  -- Of others' letters those about the same respondents, and those to the county board, which are about anybody.
  update mail_content set subject = without_words(subject, words), body = without_words(body, words)
  from mail where mail.id = mail_id and mail.person_id <> asked
    and (respondent_id = any (whose) or about && whose
      or (respondent_id is null and mail.person_id in (select person_id from staff where county_code = of_county)))
    and (subject <> without_words(subject, words) or body <> without_words(body, words));
end $$;
