-- What is published for everyone can be withdrawn, with a reason that its address then tells. The frozen bytes stay, for the
-- archive and for the count of what may still be told beside them; nothing is taken back but by a new edition.
create table edition_withdrawal (
  round_id uuid not null,
  number int not null,
  reason text not null check (length(btrim(reason)) between 1 and 500),
  withdrawn_at timestamptz not null default clock(),
  withdrawn_by uuid not null references person,
  withdrawn_by_name text not null,
  constraint "edition-was-withdrawn" primary key (round_id, number),
  foreign key (round_id, number) references edition (round_id, number)
);
create index on edition_withdrawal (withdrawn_by);
select build_wall('edition_withdrawal');
select keep_trail('edition_withdrawal', 'round_id');
create trigger frozen before update or delete on edition_withdrawal for each row execute function never_changed();

grant select, insert on edition_withdrawal to kartlaggning_app;
create policy staff_read on edition_withdrawal for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_withdraw on edition_withdrawal for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
