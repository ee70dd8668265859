-- A published edition never changes: the bytes that were published are the bytes that are read.
create table edition (
  round_id uuid not null references round,
  number int not null,
  document text not null,
  hash text not null,
  note text not null,
  published_by uuid not null references person,
  published_by_name text not null,
  published_at timestamptz not null default clock(),
  primary key (round_id, number)
);
create index on edition (published_by);
select build_wall('edition');
select keep_trail('edition', 'round_id');
create trigger frozen before update or delete on edition for each row execute function never_changed();

grant select, insert on edition to kartlaggning_app;
create policy participants_and_staff_read on edition for select to kartlaggning_app
  using (round_id = any (array(select my_rounds())) or round_id = any (array(select rounds_i_follow())));
create policy coordinators_publish on edition for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
