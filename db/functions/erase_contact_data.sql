-- What a county keeps of somebody, gone. What they have answered, submitted and had access to stays, with other words where the
-- name stood. What other counties keep is not touched, and theirs is the address then. Not for the application to call: whether
-- it may be erased is for those to say who call this for it.
create or replace function erase_contact_data(of_county text, asked uuid) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  nobody constant text := 'Borttagen person';
  words text[] := words_for(of_county, asked);
  whose uuid[] := array(select respondent.id from assignment join respondent on respondent.id = respondent_id
    join round on round.id = round_id where person_id = asked and county_code = of_county);
  theirs uuid[] := array(select respondent.id from respondent join round on round.id = round_id where county_code = of_county);
  is_elsewhere boolean := answers_elsewhere(asked, of_county);
  has_read boolean := exists (select from edition_reader join round on round.id = round_id
    where person_id = asked and county_code = of_county);
begin
  perform set_config('app.erases_contact_data', 'yes', true);
  insert into contact (county_code, person_id) values (of_county, asked) on conflict do nothing;
  update contact set phone = '', organisation = '', erased_at = clock(), erased_by = current_person(),
    closed_at = coalesce(closed_at, clock()), closed_by = coalesce(closed_by, current_person())
  where county_code = of_county and person_id = asked;
  perform erase_from_letters(of_county, asked, words, whose, theirs);
  -- What a request was answered with, kept should it be sent again; by now it would be refused.
  delete from performed where (person_id = asked and not is_elsewhere)
    or (person_id in (select people_of_county(of_county))
      and (strpos(reply::text, asked::text) > 0 or reply::text <> without_words(reply::text, words)));
  update assignment set name = nobody, function = '', ended_at = coalesce(ended_at, clock())
  where person_id = asked and respondent_id = any (whose);
  update edition_reader set name = nobody, ended_at = coalesce(ended_at, clock()), ended_by_name = coalesce(ended_by_name, '')
  where person_id = asked and round_id in (select id from round where county_code = of_county);
  update call_note set note = '' where person_id = asked and respondent_id = any (theirs);
  update call_note set note = without_words(note, words)
  where respondent_id = any (whose) and note <> without_words(note, words);
  update answer_note set note = without_words(note, words)
  where respondent_id = any (whose) and note <> without_words(note, words);
  update abstention set declined_by_name = case when declined_by = asked then nobody else declined_by_name end,
    note = without_words(note, words), source = without_words(source, words)
  where respondent_id = any (whose) and (declined_by = asked
    or (note, source) is distinct from (without_words(note, words), without_words(source, words)));
  update proxy set source_name = without_words(source_name, words), note = without_words(note, words),
    ended_because = without_words(ended_because, words),
    source_function = case when source_name = without_words(source_name, words) then source_function else '' end
  where respondent_id = any (whose) and (source_name, note, ended_because)
    is distinct from (without_words(source_name, words), without_words(note, words), without_words(ended_because, words));
  -- Whoever was rung need not have answered for that respondent, nor still answer for the one they commented for.
  update proxy set source_name = without_words(source_name, words), source_function = ''
  where respondent_id = any (theirs) and source_name <> without_words(source_name, words);
  update need_comment set said_by_name = nobody where said_by = asked and respondent_id = any (theirs);
  update initiative_question set message = without_words(message, words) where asked_by = asked and county_code = of_county;
  delete from sign_in_link where person_id = asked and (respondent_id = any (theirs) or reader_id in (
    select edition_reader.id from edition_reader join round on round.id = round_id where county_code = of_county));
  if (whose <> '{}' or has_read) and not is_elsewhere then
    update person set email = asked || '@borttagen.invalid', name = nobody, function = '', mended_at = null where id = asked;
    delete from sign_in_link where person_id = asked;
    delete from sign_in_code where person_id = asked;
    delete from sign_in_step where person_id = asked;
    delete from session where person_id = asked;
    delete from external_identity where person_id = asked;
    delete from second_factor_begun where person_id = asked;
    perform forget_factors(asked, array(select id from second_factor where person_id = asked));
    update second_factor set name = '' where person_id = asked;
  end if;
  -- By now the person has nothing to do with the county, so whose event it is stands with it.
  perform note_in_county('person-erased', current_person(), of_county, asked::text);
  perform set_config('app.erases_contact_data', '', true);
end $$;
