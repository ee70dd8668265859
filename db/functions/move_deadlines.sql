-- Moves the last day to answer of the respondents that are named, or of the whole round when none are, and says whose it
-- became another. A day of their own that is later than the round's new one stands, and so does the day by which something is
-- to be completed, which only moves for those who are named. Without a day, theirs is the round's.
create or replace function move_deadlines(in_round uuid, of_respondents uuid[], new_day date, why text)
  returns table (respondent_id uuid, from_day date, to_day date)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  within round;
begin
  select * into within from round where id = in_round and id in (select rounds_i_coordinate()) for no key update;
  if not found then
    return;
  end if;
  if of_respondents is null then
    insert into deadline_move (round_id, from_day, to_day, reason, moved_by, moved_by_name)
    select in_round, within.closes_on, new_day, why, current_person(), coalesce(my_name() ->> 'name', '')
    where within.closes_on <> new_day;
    update round set closes_on = new_day where id = in_round;
    return query
      select asked.id, deadline_of(asked, within), new_day from respondent as asked
      where asked.round_id = in_round and (asked.closes_on is null or asked.closes_on < new_day)
        and not is_completing(asked.id)
        and deadline_of(asked, within) <> new_day;
    update respondent as asked set closes_on = null where asked.round_id = in_round and asked.closes_on <= new_day
      and not is_completing(asked.id);
    return;
  end if;
  return query
    with moved as (
      update respondent as asked
      set closes_on = case when within.status <> 'open' then new_day
        when is_completing(asked.id) then coalesce(new_day, within.closes_on)
        else nullif(new_day, within.closes_on) end
      from respondent as before
      where before.id = asked.id and asked.round_id = in_round and asked.id = any (of_respondents)
        and case when within.status = 'open' then deadline_of(before, within) <> coalesce(new_day, within.closes_on)
          else before.closes_on is distinct from new_day end
      returning asked.id, deadline_of(before, within) as was, coalesce(new_day, within.closes_on) as becomes),
    completed_later as (
      update completion_request set answer_by = becomes from moved
      where completion_request.respondent_id = moved.id and ended_at is null),
    noted as (
      insert into deadline_move (round_id, respondent_id, from_day, to_day, reason, moved_by, moved_by_name)
      select in_round, moved.id, was, becomes, why, current_person(), coalesce(my_name() ->> 'name', '') from moved)
    select moved.id, was, becomes from moved;
end $$;
