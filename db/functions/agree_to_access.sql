-- Somebody who answers for the whole agrees that another, who waits, does so from now. Whether there was one who waited.
create or replace function agree_to_access(asked uuid, newcomer uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update assignment set opens_at = now(), agreed_by = current_person()
  where respondent_id = asked and person_id = newcomer and ended_at is null and opens_at > now()
    and asked in (select my_whole_respondents());
  return found;
end $$;
