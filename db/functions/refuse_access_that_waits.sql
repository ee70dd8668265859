-- Refuses a personal link that is good for access that has not opened yet.
create or replace function refuse_access_that_waits(link sign_in_link) returns void
  language plpgsql stable as $$
begin
  if exists (select from assignment as held where held.respondent_id = link.respondent_id and held.person_id = link.person_id
      and held.ended_at is null and not is_open(held)) then
    raise exception 'access-is-not-open-yet' using errcode = 'P0001';
  end if;
end $$;
