-- What the coordinator leaves in and out of the report of a round, and writes in its chapters. A later round begins with it.
create table report_chapter (
  round_id uuid not null references round,
  chapter text not null check (chapter ~ '^[a-z-]{1,60}$'),
  shown boolean not null,
  -- Null: not written in this round, so that the text of an earlier one still waits to be confirmed.
  words text,
  county_board_only boolean not null,
  version int not null check (version > 0),
  changed_by uuid not null references person,
  changed_by_name text not null,
  changed_at timestamptz not null default clock(),
  primary key (round_id, chapter)
);
create index on report_chapter (changed_by);
select build_wall('report_chapter');
select keep_trail('report_chapter', 'round_id');

grant select, insert, update on report_chapter to kartlaggning_app;
create policy staff_read on report_chapter for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_write on report_chapter for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
create policy coordinators_change on report_chapter for update to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())));

-- A computed sentence that somebody has stood for, as it was then, in the report of one reader.
create table report_sentence (
  round_id uuid not null references round,
  reader report_reader not null,
  sentence text not null check (sentence ~ '^[A-Za-z-]{1,60}$'),
  -- Null: nobody stands for it any more.
  computed text,
  -- What stands in its place; null is the sentence itself.
  said text,
  check (said is null or computed is not null),
  version int not null check (version > 0),
  changed_by uuid not null references person,
  changed_by_name text not null,
  changed_at timestamptz not null default clock(),
  primary key (round_id, reader, sentence)
);
create index on report_sentence (changed_by);
select build_wall('report_sentence');
select keep_trail('report_sentence', 'round_id');

grant select, insert, update on report_sentence to kartlaggning_app;
create policy staff_read on report_sentence for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_write on report_sentence for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
create policy coordinators_change on report_sentence for update to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())));
