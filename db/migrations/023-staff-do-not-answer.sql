-- Whoever works at the county board answers in none of its rounds: the drafts are the respondents' own space, and an
-- assignment opens them. Those who are to do one or the other wait for each other at the person, so that nobody becomes both.
create function one_person_at_a_time(person uuid) returns void
  language sql volatile
  begin atomic
    select pg_advisory_xact_lock(hashtextextended('person ' || person::text, 0));
  end;

create function refuse_staff_who_answer() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform one_person_at_a_time(new.person_id);
  if exists (select from staff join round using (county_code) join respondent on round_id = round.id
      where staff.person_id = new.person_id and respondent.id = new.respondent_id) then
    raise exception 'staff-cannot-answer' using errcode = 'P0001';
  end if;
  return new;
end $$;

-- Somebody who has answered may come to work at the county board once the round is closed; what they answered for, others
-- answer for from then on.
create function end_answering_for_staff() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform one_person_at_a_time(new.person_id);
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

-- Those who already are both have answered for the last time.
update assignment set ended_at = now() from respondent join round on round.id = round_id, staff
where respondent.id = assignment.respondent_id and ended_at is null
  and staff.person_id = assignment.person_id and staff.county_code = round.county_code;

create trigger staff_do_not_answer before insert or update of ended_at on assignment
  for each row when (new.ended_at is null) execute function refuse_staff_who_answer();
create trigger answering_ends before insert or update of person_id, county_code on staff
  for each row execute function end_answering_for_staff();
