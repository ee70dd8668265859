-- The medians of a round, by kind of respondent: for each section, and in all (null). Fewer than three tell about one.
create or replace function time_in(asked_round uuid)
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
