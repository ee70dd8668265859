-- Saves what was written in answer to one version of the questionnaire, for whoever holds the session, if that version is still
-- the one that is asked: one statement is the whole request. `believed` is whom the page takes to hold the session; where
-- another has signed in since, nothing of that page is saved in their name.
create or replace function save_answers_to(asked_in text, session_hash bytea, respondent uuid, writer uuid, changes jsonb,
    believed uuid)
  returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  person uuid;
begin
  -- Nearly always there is no more to it than this, and the function costs as much again as its query.
  select person_id into person from session where token_hash = session_hash and is_live(session) and is_noted(session);
  if person is null then
    person := (touch_session(session_hash)).person_id;
  end if;
  if person is null then
    raise exception 'not-signed-in' using errcode = 'P0001';
  end if;
  if person <> believed then
    raise exception 'signed-in-as-another' using errcode = 'P0001';
  end if;
  return save_answers(person, respondent, writer, changes, asked_in);
end $$;
