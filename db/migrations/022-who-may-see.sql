-- An edition is read by the county board and by those who took part, and not all of it is for both: each has bytes of its
-- own, frozen together. What was published before was for the county board's eyes.
create type report_reader as enum ('county-board', 'lansbra');
create table edition_document (
  round_id uuid not null,
  number int not null,
  reader report_reader not null,
  document text not null,
  hash text not null,
  primary key (round_id, number, reader),
  foreign key (round_id, number) references edition
);
select build_wall('edition_document');
insert into edition_document (round_id, number, reader, document, hash)
select round_id, number, 'county-board', document, hash from edition;
alter table edition drop column document, drop column hash;
select keep_trail('edition_document', 'round_id');
create trigger frozen before update or delete on edition_document for each row execute function never_changed();

grant select, insert on edition_document to kartlaggning_app;
create policy staff_read on edition_document for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy participants_read_theirs on edition_document for select to kartlaggning_app
  using (reader = 'lansbra' and round_id = any (array(select my_rounds())));
create policy coordinators_publish on edition_document for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
