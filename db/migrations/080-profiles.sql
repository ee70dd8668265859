-- What each respondent gets back, frozen as it was released. The newest counts, and none is ever changed.
create table profile (
  respondent_id uuid not null references respondent,
  number int not null,
  round_id uuid not null references round,
  document text not null,
  hash text not null,
  released_by uuid not null references person,
  released_by_name text not null,
  released_at timestamptz not null default clock(),
  primary key (respondent_id, number)
);
create index on profile (round_id);
create index on profile (released_by);
select build_wall('profile');
select keep_trail('profile', 'round_id');
create trigger frozen before update or delete on profile for each row execute function never_changed();

grant select, insert on profile to kartlaggning_app;
-- It holds answers of the counterpart, which are for those who answer for the whole.
create policy own_reads on profile for select to kartlaggning_app
  using (respondent_id = any (array(select my_whole_respondents())));
create policy staff_read on profile for select to kartlaggning_app
  using (round_id = any (array(select rounds_i_follow())));
create policy coordinators_release on profile for insert to kartlaggning_app
  with check (round_id = any (array(select rounds_i_coordinate()))
    and exists (select from respondent where respondent.id = respondent_id and respondent.round_id = profile.round_id));
