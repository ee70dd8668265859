-- Puts letters in the outbox, in the transaction of their cause, and queues their delivery. Whoever has had one for the same
-- occasion gets no other; the reply is how many were put. Those of a rehearsal say so, count as sent, and go nowhere.
create or replace function put_mails(mails jsonb, task text, most_attempts int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  put uuid[];
  leaving uuid[];
begin
  with given as (
    select * from jsonb_to_recordset(mails) as it (id uuid, person uuid, respondent uuid, about uuid[], occasion text,
      holds_while text, not_after timestamptz, recipient text, subject text, body text, language text)
  ), placed as (
    select given.*, coalesce(rehearsing(), case when is_made_up(recipient) then rehearsal_of(person) end) as rehearsal
    from given
  ), kept as (
    insert into mail (id, person_id, respondent_id, about, occasion, holds_while, not_after, rehearsal, sent_at)
    select id, person, respondent, about, occasion, holds_while, not_after, rehearsal,
      case when rehearsal is not null then clock() end
    from placed
    on conflict (person_id, md5(occasion)) where withdrawn_at is null do nothing
    returning id, rehearsal
  ), contents as (
    insert into mail_content (mail_id, recipient, subject, body, language)
    select id, recipient, case when rehearsal is null or subject like 'Övning: %' then subject
      when language = 'en' then 'Rehearsal: ' || subject else 'Övning: ' || subject end, body, language
    from placed where id in (select id from kept)
  )
  select array_agg(id), array_agg(id) filter (where rehearsal is null) into put, leaving from kept;
  perform graphile_worker.add_jobs((
    select array_agg((task, json_build_object('mail', id), null, null, most_attempts, 'mail ' || id, null, null)
      ::graphile_worker.job_spec)
    from unnest(leaving) as id));
  return coalesce(cardinality(put), 0);
end $$;
