-- Contact data of somebody who has been closed in a county: gone, on request. What they have answered, submitted and had access
-- to stays, with other words where the name stood. What other counties keep is not touched, and theirs is the address then.
create or replace function erase_person(of_county text, asked uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  nobody constant text := 'Borttagen person';
  has_answered boolean;
  word text;
begin
  perform lock_person(asked);
  if of_county not in (select counties_i_coordinate()) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  update contact set phone = '', organisation = '', erased_at = clock(), erased_by = current_person()
  where county_code = of_county and person_id = asked and closed_at is not null and erased_at is null;
  if not found then
    raise exception 'person-is-not-closed' using errcode = 'P0001';
  end if;
  foreach word in array words_for(of_county, asked) loop
    update mail_content set subject = replace(subject, word, nobody), body = replace(body, word, nobody)
    from mail join respondent on respondent.id = mail.respondent_id join round on round.id = round_id
    where mail.id = mail_id and mail.person_id <> asked and county_code = of_county
      and respondent.id in (select respondent_id from assignment where person_id = asked)
      and (strpos(subject, word) > 0 or strpos(body, word) > 0);
    -- What a request was answered with, kept should it be sent again; by now it would be refused.
    delete from performed using staff
    where staff.person_id = performed.person_id and county_code = of_county and strpos(reply::text, word) > 0;
  end loop;
  update assignment set name = nobody, function = '', ended_at = coalesce(ended_at, clock())
  from respondent join round on round.id = round_id
  where respondent.id = respondent_id and person_id = asked and county_code = of_county;
  has_answered := found;
  -- What has not left yet would be kept with the address once it has.
  update mail set withdrawn_at = clock(), withdrawn_because = 'access-ended'
  from respondent join round on round.id = round_id
  where respondent.id = mail.respondent_id and mail.person_id = asked and not has_gone(mail) and claimed_at is null
    and county_code = of_county;
  update mail_content set recipient = '', subject = '', body = ''
  from mail join respondent on respondent.id = mail.respondent_id join round on round.id = round_id
  where mail.id = mail_id and mail.person_id = asked and has_gone(mail) and county_code = of_county;
  -- What mail servers answer names the address.
  update mail set reply = null, bounce = null, failure = null
  from respondent join round on round.id = round_id
  where respondent.id = mail.respondent_id and mail.person_id = asked and has_gone(mail) and county_code = of_county;
  update call_note set note = ''
  from respondent join round on round.id = round_id
  where respondent.id = respondent_id and person_id = asked and county_code = of_county;
  delete from sign_in_link using respondent join round on round.id = round_id
  where respondent.id = respondent_id and person_id = asked and county_code = of_county;
  if has_answered and not answers_elsewhere(asked, of_county) then
    update person set email = asked || '@borttagen.invalid', name = nobody, function = '', mended_at = null where id = asked;
    delete from sign_in_link where person_id = asked;
    delete from sign_in_code where person_id = asked;
    delete from session where person_id = asked;
    update mail_content set recipient = '', subject = '', body = ''
    from mail where mail.id = mail_id and mail.person_id = asked and has_gone(mail);
    update mail set reply = null, bounce = null, failure = null where person_id = asked and has_gone(mail);
  end if;
  perform note_event('person-erased', current_person(), asked, null, '');
end $$;
