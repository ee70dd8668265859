-- Whether a respondent has declined to answer, in the eyes of whoever may see it.
create or replace function has_declined(asked uuid) returns boolean
  language sql stable
  begin atomic
    select exists (select from abstention where respondent_id = asked and ended_at is null);
  end;
