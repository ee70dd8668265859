-- What somebody has to do who has read their mail: prove a second factor where they have one, add one where they work at a
-- county board and must have one, or nothing. Not for the application to call: it may not read what it looks at.
create or replace function next_step(of_person uuid, is_required boolean) returns text
  language sql stable set search_path = public, pg_temp
  begin atomic
    select case
      when exists (select from second_factor where person_id = of_person and removed_at is null) then 'prove'
      when is_required and exists (select from staff where person_id = of_person) then 'add'
    end;
  end;
