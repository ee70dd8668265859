-- Whom to write to on the other side of a municipality that this person reconciles for: those who answer for the whole.
create or replace function people_across(asked uuid) returns table (person_id uuid, email text, language text)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select person.id, person.email, person.language from assignment
    join person on person.id = assignment.person_id
    where respondent_id = asked and is_open(assignment) and sections is null
      and asked in (select respondents_that_reconcile());
  end;
