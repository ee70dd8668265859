-- Makes an open round a draft again, while nobody has begun to answer it. Whoever saves meanwhile is waited for.
create or replace function take_back_round(which uuid, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked round;
begin
  select * into asked from round where id = which and id in (select rounds_i_coordinate()) for update;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if asked.status <> 'open' then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  perform lock_respondent(id) from (select id from respondent where round_id = which order by id) as those;
  perform from respondent where round_id = which order by id for update;
  if exists (select from respondent where round_id = which and (begun_at is not null or submitted_at is not null
      or has_draft(respondent.id)
      or exists (select from submission where respondent_id = respondent.id))) then
    raise exception 'round-has-answers' using errcode = 'P0001';
  end if;
  update round set status = 'draft', opened_at = null, changed_because = why where id = which;
end $$;
