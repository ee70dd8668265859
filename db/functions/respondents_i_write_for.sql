-- Those whose answers this person writes at the county board, on their behalf, as long as that lasts.
create or replace function respondents_i_write_for() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent_id from proxy join respondent on respondent.id = respondent_id
    where opened_by = current_person() and ended_at is null and round_id in (select rounds_i_coordinate());
  end;
