-- A run of the rules. A gap of the same rule and subject keeps its row from run to run.
create table analysis (
  id uuid primary key,
  round_id uuid not null references round,
  rules jsonb not null,
  thresholds jsonb not null,
  run_by uuid not null references person,
  run_at timestamptz not null default clock()
);
create index on analysis (round_id);
create index on analysis (run_by);
select build_wall('analysis');
select keep_trail('analysis', 'round_id');

create table gap (
  id uuid primary key,
  round_id uuid not null references round,
  analysis_id uuid not null references analysis,
  key text not null,
  rule text not null,
  rule_version int not null,
  municipalities text[] not null,
  problem text,
  assessed boolean not null,
  severity int check (severity between 1 and 4),
  tasks text[] not null,
  sentence jsonb not null,
  evidence jsonb not null,
  -- Of rule, version, severity and evidence: another hash means that what a need rests on has changed.
  hash text not null,
  under text,
  -- Not found by the latest run.
  gone boolean not null default false,
  unique (round_id, key),
  check (assessed or severity is null)
);
create index on gap (analysis_id);
select build_wall('gap');

grant select, insert on analysis to kartlaggning_app;
grant select, insert, update on gap to kartlaggning_app;
create policy staff_read on analysis for select to kartlaggning_app using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_run on analysis for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
create policy staff_read on gap for select to kartlaggning_app using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_run on gap for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate())));
create policy coordinators_rerun on gap for update to kartlaggning_app
  using (round_id = any (array(select rounds_i_coordinate())));
