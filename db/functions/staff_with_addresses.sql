-- Which of these addresses belong to those who work at the county board of a round, and so answer in none of its rounds. For
-- its coordinators.
create or replace function staff_with_addresses(asked_round uuid, addresses text[]) returns table (email text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select person.email from person
    where lower(person.email) = any (addresses) and asked_round in (select rounds_i_coordinate())
      and exists (select from staff join round using (county_code) where staff.person_id = person.id and round.id = asked_round);
  end;
