-- For triggers: whoever works at the county board of a round is not given its answers.
create or replace function refuse_staff_who_answer() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_person(new.person_id);
  if exists (select from staff join round using (county_code) join respondent on round_id = round.id
      where staff.person_id = new.person_id and respondent.id = new.respondent_id) then
    raise exception 'staff-cannot-answer' using errcode = 'P0001';
  end if;
  return new;
end $$;
