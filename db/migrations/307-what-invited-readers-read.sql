-- What somebody who was invited reads: editions for LänsBrå of that round, and nothing else.
create policy invited_readers_read on edition_document for select to kartlaggning_app
  using (reader::text = 'lansbra' and round_id = any (array(select rounds_i_read())));
create policy invited_readers_read on edition for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_read()))
    and exists (select from edition_document as read where read.round_id = edition.round_id and read.number = edition.number
      and read.reader::text = 'lansbra'));

create trigger note_reader after insert or update on edition_reader
  for each row execute function note_edition_reader();
