-- What a municipality, or its police, has set itself in a part of the work. Its own: nobody else reads it, and it is there in
-- the next round too. Without a level there is none.
create table own_goal (
  id uuid primary key,
  municipality_code text not null references municipality,
  kind respondent_kind not null,
  indicator text not null,
  level text,
  set_by uuid not null references person,
  set_at timestamptz not null default clock(),
  unique (municipality_code, kind, indicator)
);
create index on own_goal (set_by);
select build_wall('own_goal');
select keep_trail('own_goal', 'id');

grant select, insert, update on own_goal to kartlaggning_app;
create policy own on own_goal to kartlaggning_app
  using (exists (select from respondent where respondent.municipality_code = own_goal.municipality_code
    and respondent.kind = own_goal.kind and respondent.id = any (array(select my_whole_respondents()))));
