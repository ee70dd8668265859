-- Those who took part have an edition of their own beside that of LänsBrå, where others sit too; they read both, since what
-- was published for them before is in LänsBrå's. The public's is read by anybody, signed in or not, and is all they may read.
-- A value that is added to an enum can be named by the same start only as text.
alter type report_reader add value 'participants' before 'lansbra';
alter type report_reader add value 'public';

drop policy participants_read_theirs on edition_document;
create policy participants_read_theirs on edition_document for select to kartlaggning_app
  using (reader::text in ('participants', 'lansbra') and round_id = any (array(select my_rounds())));
create policy anyone_reads_public on edition_document for select to kartlaggning_app
  using (reader::text = 'public');

-- Which cells of an edition are not shown, and why: never what they hold. Those few whom a number is of could be told by it.
create table masked_cell (
  round_id uuid not null,
  number int not null,
  reader report_reader not null,
  in_table text not null check (in_table ~ '^[A-Za-z0-9._-]{1,120}$'),
  cell text not null check (cell ~ '^[A-Za-z0-9._/-]{1,160}$'),
  -- few: of too few; sum: a sum would tell one that is; edition: an earlier edition would.
  reason text not null check (reason in ('few', 'sum', 'edition')),
  primary key (round_id, number, reader, in_table, cell),
  foreign key (round_id, number, reader) references edition_document (round_id, number, reader)
);
select build_wall('masked_cell');
select keep_trail('masked_cell', 'round_id');
create trigger frozen before update or delete on masked_cell for each row execute function never_changed();

grant select, insert on masked_cell to kartlaggning_app;
create policy staff_read on masked_cell for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_publish on masked_cell for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
