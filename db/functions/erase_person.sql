-- Contact data of somebody who has been closed in a county: gone, on request. What they have answered, submitted and had access
-- to stays, with other words where the name stood. What other counties keep is not touched, and theirs is the address then.
create or replace function erase_person(of_county text, asked uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  nobody constant text := 'Borttagen person';
  has_answered boolean;
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
  update assignment set name = nobody, function = '', ended_at = coalesce(ended_at, clock())
  from respondent join round on round.id = round_id
  where respondent.id = respondent_id and person_id = asked and county_code = of_county;
  has_answered := found;
  update mail_content set recipient = '', subject = '', body = ''
  from mail join respondent on respondent.id = mail.respondent_id join round on round.id = round_id
  where mail.id = mail_id and mail.person_id = asked and sent_at is not null and county_code = of_county;
  delete from sign_in_link using respondent join round on round.id = round_id
  where respondent.id = respondent_id and person_id = asked and county_code = of_county;
  if has_answered and not answers_elsewhere(asked, of_county) then
    update person set email = asked || '@borttagen.invalid', name = nobody, function = '', mended_at = null where id = asked;
    delete from sign_in_link where person_id = asked;
    delete from sign_in_code where person_id = asked;
    delete from session where person_id = asked;
    update mail_content set recipient = '', subject = '', body = ''
    from mail where mail.id = mail_id and mail.person_id = asked and sent_at is not null;
  end if;
  perform note_event('person-erased', current_person(), asked, null, '');
end $$;
