-- Ends that the county board writes the answers of a respondent. Withdrawn or objected to, it is undone: what was written goes,
-- and the trail keeps it. Taken over, it is the respondent's own draft from now. Returns who wrote; null where nobody did.
create or replace function end_proxy(asked uuid, how proxy_end, why text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held proxy;
begin
  perform lock_respondent(asked);
  if not (case how
      when 'withdrawn' then exists (select from respondent where id = asked and round_id in (select rounds_i_coordinate()))
      when 'submitted' then false
      else asked in (select my_whole_respondents()) end) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  update proxy set ended_at = clock(), ended_by = current_person(), ended_as = how, ended_because = why
  where respondent_id = asked and ended_at is null
  returning * into held;
  if not found then
    return null;
  end if;
  if how in ('withdrawn', 'objected') then
    delete from answer where respondent_id = asked;
    delete from entry where respondent_id = asked;
    delete from progress where respondent_id = asked;
    delete from section_time where respondent_id = asked;
    update respondent set begun_at = null, written_in = null where id = asked;
  end if;
  perform pg_notify('shut_out', held.opened_by::text);
  perform note_event('proxy-ended', current_person(), held.opened_by, asked, how::text);
  return held.opened_by;
end $$;
