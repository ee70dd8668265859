-- How long answering takes, so that the county can see whether it keeps the burden small (förordning 1982:668). An open
-- page measures while somebody is at work in it; who that is, is not kept.
create table section_time (
  respondent_id uuid not null references respondent,
  section text not null,
  page uuid not null,
  seconds int not null check (seconds between 0 and 86400),
  primary key (respondent_id, section, page)
);
select build_wall('section_time');
grant select, insert, update (seconds) on section_time to kartlaggning_app;
create policy own on section_time to kartlaggning_app using (respondent_id = any (array(select my_respondents())));

-- The medians of a round, by kind of respondent: for each section, and in all (null). Fewer than three tell about one.
create function time_in(asked_round uuid)
  returns table (kind respondent_kind, section text, respondents int, seconds int)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    with measured as (
      select respondent.kind, section_time.section, respondent_id, sum(seconds) as seconds
      from section_time join respondent on respondent.id = respondent_id
      where round_id = asked_round and round_id in (select rounds_i_follow())
      group by respondent.kind, respondent_id, grouping sets ((section_time.section), ())
    )
    select measured.kind, measured.section, count(*)::int, round(percentile_cont(0.5) within group (order by seconds))::int
    from measured group by measured.kind, measured.section having count(*) >= 3;
  end;
