-- Ends a request that has not been answered: what was submitted stands.
create or replace function withdraw_completion(of_respondent uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked completion_request;
begin
  perform lock_respondent(of_respondent);
  if not exists (select from respondent where id = of_respondent and round_id in (select rounds_i_coordinate())) then
    return false;
  end if;
  asked := end_completion(of_respondent, null);
  if asked.id is null then
    return false;
  end if;
  update respondent set reopened_because = null,
    submitted_at = (select submission.submitted_at from submission where submission.id = asked.submission_id)
  where id = of_respondent;
  return true;
end $$;
