-- Neither anybody nor a key of the public's reads what is withdrawn. Those at the county board do: they answer for it.
drop policy anyone_reads_public on edition_document;
create policy anyone_reads_public on edition_document for select to kartlaggning_app
  using (reader::text = 'public' and round_id <> all (array(select rounds_rehearsed())) and not is_withdrawn(round_id, number));
drop policy keys_read on edition_document;
create policy keys_read on edition_document for select to kartlaggning_app
  using (reader = reader_of_editions_opened() and not (reader::text = 'public' and is_withdrawn(round_id, number))
    and round_id in (select round.id from round where round.county_code = any (array(select counties_of_editions_opened()))));
