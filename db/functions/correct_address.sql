-- The same person at another address. Null where that would reach into another county: then the caller hands over to the
-- person with the new address instead, and nobody outside the county notices.
--
-- What led to the old address is worth nothing from then on: links, codes and sessions. Where anybody has come in or written
-- something, the access waits for a colleague or a day, since it is the county's word alone that the new address is theirs.
-- Returns whom to tell: the old address, whether anyone had signed in, and for which respondents it waits or a link was sent.
create or replace function correct_address(of_county text, asked uuid, new_email text) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before person;
  had_signed_in boolean;
  waiting uuid[];
  invited uuid[];
begin
  perform lock_person(asked);
  select * into before from person where id = asked for update;
  if of_county not in (select counties_i_coordinate()) or answers_elsewhere(asked, of_county)
    or exists (select from person where lower(email) = lower(new_email) and id <> asked)
    or not exists (select from assignment join respondent on respondent.id = respondent_id
      where person_id = asked and round_id in (select rounds_i_coordinate())) then
    return null;
  end if;
  had_signed_in := exists (select from session where person_id = asked);
  invited := array(select distinct link.respondent_id from sign_in_link as link
    where person_id = asked and respondent_id is not null and is_current(link));
  waiting := array(select respondent_id from assignment
    where person_id = asked and ended_at is null and (not is_open(assignment) or somebody_answers(respondent_id, gen_random_uuid())));
  update person set email = new_email where id = asked;
  update assignment set opens_at = now() + interval '1 day', given_by = current_person(), agreed_by = null
  where person_id = asked and respondent_id = any (waiting);
  delete from sign_in_link where person_id = asked;
  update sign_in_code set used_at = now() where person_id = asked and used_at is null;
  update session set ended_at = now() where person_id = asked and ended_at is null;
  perform note_event('address-corrected', current_person(), asked, null, '');
  return jsonb_build_object('oldEmail', before.email, 'hadSignedIn', had_signed_in,
    'waiting', to_jsonb(waiting), 'invited', to_jsonb(invited));
end $$;
