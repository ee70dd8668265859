-- What this person answers now, the whole where no sections are named: as one who is asked, or at the county board on their behalf.
create or replace function what_i_answer() returns table (respondent_id uuid, sections text[])
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select assignment.respondent_id, assignment.sections from assignment
    where person_id = current_person() and is_open(assignment)
    union all
    select id, null from respondents_i_write_for() as id;
  end;
