-- When those who have not submitted are reminded, as the coordinator has planned it; nothing is sent without a plan.
create table reminder_plan (
  round_id uuid primary key references round,
  steps jsonb not null,
  -- On the clock of Stockholm, as '08:30'.
  at text not null check (at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  quiet_weekends boolean not null,
  quiet_holidays boolean not null,
  -- Reminders go in the name of whoever has planned them, as long as they coordinate.
  set_by uuid not null references person,
  set_at timestamptz not null default clock()
);
create index on reminder_plan (set_by);
select build_wall('reminder_plan');
select keep_trail('reminder_plan', 'round_id');

-- That a step has been performed on a day: it is so once, however many processes there are.
create table reminder_run (
  round_id uuid not null references round,
  step_id uuid not null,
  on_day date not null,
  sent int not null default 0,
  at timestamptz not null default clock(),
  primary key (step_id, on_day)
);
create index on reminder_run (round_id);
select build_wall('reminder_run');
select keep_trail('reminder_run', 'round_id');

grant select, insert, update on reminder_plan to kartlaggning_app;
grant select, insert, update (sent) on reminder_run to kartlaggning_app;
create policy staff_read on reminder_plan for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_plan on reminder_plan for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())) and set_by = current_person());
create policy coordinators_change on reminder_plan for update to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())))
  with check (round_id = any (array(select rounds_i_coordinate())) and set_by = current_person());
create policy staff_read on reminder_run for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_perform on reminder_run for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
create policy coordinators_count on reminder_run for update to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())));
