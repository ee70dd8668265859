-- The last day of a respondent that has another than its round's.
alter table respondent add column closes_on date;

-- Each time the last day to answer has been moved, for a whole round or for one respondent, and why.
create table deadline_move (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references round,
  -- None when it is the round's own.
  respondent_id uuid references respondent,
  from_day date not null,
  to_day date not null,
  reason text not null,
  moved_by uuid not null references person,
  moved_by_name text not null,
  moved_at timestamptz not null default clock(),
  check (reason <> '')
);
create index on deadline_move (round_id);
create index on deadline_move (respondent_id);
create index on deadline_move (moved_by);
select build_wall('deadline_move');
select keep_trail('deadline_move', 'round_id');
create trigger append_only before update or delete on deadline_move
  for each row execute function never_changed();

grant select on deadline_move to kartlaggning_app;
create policy staff_read on deadline_move for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
