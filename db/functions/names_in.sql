-- What everyone is called who has to do with a respondent: those who answer or have answered, by the name that they have
-- there, and those at the county board who have given or ended access, or written on its behalf.
create or replace function names_in(asked uuid) returns table (person_id uuid, name text, function text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select assignment.person_id, assignment.name, assignment.function from assignment
    where respondent_id = asked
      and (asked in (select my_respondents())
        or exists (select from respondent where id = asked and round_id in (select rounds_i_follow())))
    union
    select person.id, person.name, person.function from proxy join person on person.id = opened_by
    where respondent_id = asked
      and not exists (select from assignment as held where held.respondent_id = asked and held.person_id = opened_by)
      and (asked in (select my_respondents())
        or exists (select from respondent where id = asked and round_id in (select rounds_i_follow())))
    union
    select person.id, person.name, person.function from assignment
    join person on person.id in (given_by, ended_by) join staff on staff.person_id = person.id
    where respondent_id = asked
      and not exists (select from assignment as held where held.respondent_id = asked and held.person_id = person.id)
      and (asked in (select my_respondents())
        or exists (select from respondent where id = asked and round_id in (select rounds_i_follow())));
  end;
