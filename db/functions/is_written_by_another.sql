-- Whether somebody at the county board writes the answers of a respondent, and it is not this person. While that lasts nobody
-- else writes, so that what is read there is never what those who answer have written themselves.
create or replace function is_written_by_another(asked uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select exists (select from proxy where respondent_id = asked and ended_at is null
      and opened_by is distinct from current_person());
  end;
