-- What a county board writes in the place of the standard text of a letter: for all its rounds or one, for all who answer or
-- one kind of them. None is the standard text.
create table letter_text (
  id uuid primary key,
  county_code text not null references county,
  round_id uuid references round,
  kind text not null,
  respondent_kind respondent_kind,
  language text not null check (language in ('sv', 'en')),
  -- Both null: taken back.
  subject text,
  body text,
  check ((subject is null) = (body is null)),
  changed_by uuid not null references person,
  changed_at timestamptz not null default clock(),
  unique nulls not distinct (county_code, round_id, kind, respondent_kind, language)
);
create index on letter_text (round_id);
create index on letter_text (changed_by);
select build_wall('letter_text');
select keep_trail('letter_text', 'id');

grant select, insert, update on letter_text to kartlaggning_app;
-- Those who answer read them too: a receipt, or a letter to a colleague, is written on their behalf.
create policy staff_and_those_who_answer_read on letter_text for select to kartlaggning_app
  using (county_code = any (array(select my_counties()))
    or (county_code = any (array(select counties_i_answer_in()))
      and (round_id is null or round_id = any (array(select my_rounds())))));
create policy jobs_read on letter_text for select to kartlaggning_app using (current_job() is not null);
create policy coordinators_write on letter_text for insert to kartlaggning_app
  with check (county_code = any (array(select counties_i_coordinate()))
    and (round_id is null or round_id = any (array(select rounds_i_coordinate()))));
create policy coordinators_change on letter_text for update to kartlaggning_app
  using (county_code = any (array(select counties_i_coordinate())));

-- In which language somebody is written to, and a letter is.
alter table person add language text not null default 'sv' check (language in ('sv', 'en'));
alter table mail_content add language text not null default 'sv';
grant select (language) on person to kartlaggning_app;
