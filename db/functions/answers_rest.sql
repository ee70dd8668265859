-- Submitted answers rest, and so do those of whoever may not answer now.
create or replace function answers_rest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  answering respondent;
begin
  perform lock_respondent(new.respondent_id);
  select * into answering from respondent where id = new.respondent_id;
  if answering.submitted_at is not null then
    raise exception 'answers-are-submitted' using errcode = 'P0001';
  end if;
  if not exists (select from round where id = answering.round_id and answers_are_open(answering, round)) then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  return new;
end $$;
