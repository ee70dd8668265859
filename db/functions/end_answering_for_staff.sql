-- Somebody who has answered may come to work at the county board once the round is closed; what they answered for, others
-- answer for from then on.
create or replace function end_answering_for_staff() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_person(new.person_id);
  if exists (select from assignment join respondent on respondent.id = respondent_id join round on round.id = round_id
      where assignment.person_id = new.person_id and ended_at is null and county_code = new.county_code
        and status in ('draft', 'consultation', 'open')) then
    raise exception 'staff-cannot-answer' using errcode = 'P0001';
  end if;
  update assignment set ended_at = clock() from respondent join round on round.id = round_id
  where respondent.id = respondent_id and assignment.person_id = new.person_id and ended_at is null
    and county_code = new.county_code;
  return new;
end $$;
