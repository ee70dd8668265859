-- Colleagues are known also when they answer no longer: their answers bear their name. So are those who have given or ended access.
create or replace function people_known_to_me() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select colleague.person_id from assignment as mine
    join assignment as colleague using (respondent_id)
    where mine.person_id = current_person() and is_open(mine)
    union
    select unnest(array[given.given_by, given.agreed_by, given.ended_by]) from assignment as given
    where respondent_id in (select my_respondents())
    union
    select person_id from assignment
    join respondent on respondent.id = respondent_id
    where round_id in (select rounds_i_follow())
    union
    select person_id from readings_in() where round_id in (select rounds_i_follow())
    union
    select mailbox_id from respondent where mailbox_id is not null and round_id in (select rounds_i_follow())
    union
    select person_id from staff
    where county_code in (select coalesce(rehearses, code) from county where code in (select my_counties()));
  end;
