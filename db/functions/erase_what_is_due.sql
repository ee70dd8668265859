-- Letters, questions, notes and kept replies whose day has come lose what they say. That a letter was sent, or a call made, stays. Not for the application to call.
create or replace function erase_what_is_due(of_county text) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  letters uuid[];
  questions uuid[];
  calls uuid[];
  notes uuid[];
  requests text[];
begin
  select array_agg(id::uuid) filter (where kind = 'letter'), array_agg(id::uuid) filter (where kind = 'question'),
    array_agg(id::uuid) filter (where kind = 'call'), array_agg(id::uuid) filter (where kind = 'note'),
    array_agg(id) filter (where kind = 'request')
  into letters, questions, calls, notes, requests
  from kept_with_due_day(of_county) where due_on <= today();
  perform set_config('app.erases_contact_data', 'yes', true);
  update mail_content set recipient = '', subject = '', body = '' where mail_id = any (letters);
  update mail set reply = null, bounce = null, failure = null where id = any (letters);
  update initiative_question set message = '' where id = any (questions);
  -- What a request was answered with, kept should it be sent again, repeats a note.
  delete from performed where person_id in (select people_of_county(of_county))
    and (exists (select from call_note where id = any (calls) and strpos(reply::text, to_jsonb(note)::text) > 0)
      or exists (select from answer_note where id = any (notes) and strpos(reply::text, to_jsonb(note)::text) > 0));
  update call_note set note = '' where id = any (calls);
  update answer_note set note = '' where id = any (notes);
  delete from performed where concat(person_id, ' ', key) = any (requests);
  perform set_config('app.erases_contact_data', '', true);
end $$;
