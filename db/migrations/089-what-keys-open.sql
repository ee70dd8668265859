-- Who asks with a key is nobody: of every other policy it is let past none.
create policy keys_read on round for select to kartlaggning_app
  using (id = any (array(select rounds_of_answers_opened())) or county_code = any (array(select counties_of_editions_opened())));
create policy keys_read on respondent for select to kartlaggning_app
  using (round_id = any (array(select rounds_of_answers_opened())));
create policy keys_read on submission for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_of_answers_opened()))));
create policy keys_read on assignment for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_of_answers_opened()))));
create policy keys_read on actor for select to kartlaggning_app
  using (current_api_key() is not null and (county_code is null or county_code = any (array(
    select round.county_code from round where round.id = any (array(select rounds_of_answers_opened()))))));
create policy keys_read on edition for select to kartlaggning_app
  using (exists (select from edition_document as read where read.round_id = edition.round_id and read.number = edition.number
    and read.reader = reader_of_editions_opened()
    and read.round_id in (select round.id from round where round.county_code = any (array(select counties_of_editions_opened())))));
create policy keys_read on edition_document for select to kartlaggning_app
  using (reader = reader_of_editions_opened()
    and round_id in (select round.id from round where round.county_code = any (array(select counties_of_editions_opened()))));
