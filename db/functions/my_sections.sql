-- The sections of others' answers that this person has been handed.
create or replace function my_sections() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select section_key(respondent_id, section) from assignment, unnest(sections) as section
    where person_id = current_person() and is_open(assignment);
  end;
