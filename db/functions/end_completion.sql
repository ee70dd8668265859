-- What was asked about again has been answered, with a new version or the one that is kept, or is taken back. With it the day of
-- its own ends: the respondent has again the one that it had, where that is later than the round's.
create or replace function end_completion(of_respondent uuid, answered uuid) returns completion_request
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ended completion_request;
begin
  update completion_request set ended_at = clock(), answered_with = answered
  where respondent_id = of_respondent and ended_at is null
    and (of_respondent in (select my_respondents())
      or of_respondent in (select id from respondent where round_id in (select rounds_i_coordinate())))
  returning * into ended;
  if not found then
    return null;
  end if;
  update respondent set closes_on = case when round.status <> 'open' or ended.closes_on_before > round.closes_on
    then ended.closes_on_before end
  from round where round.id = round_id and respondent.id = of_respondent;
  return ended;
end $$;
