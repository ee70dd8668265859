-- Organisations, never persons.
create table actor (
  id uuid primary key,
  name text not null,
  kind text not null,
  county_code text references county,
  proposed_by uuid references person,
  created_at timestamptz not null default clock()
);
create index on actor (county_code);
create index on actor (proposed_by);
select build_wall('actor');
select keep_trail('actor', 'id');

-- One of a repeated group, with an identity that lasts from round to round.
create table entry (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  section text not null,
  carried_from uuid references entry,
  created_by uuid not null references person,
  created_at timestamptz not null default clock(),
  removed_at timestamptz,
  unique (respondent_id, id)
);
create index on entry (carried_from);
create index on entry (created_by);
select build_wall('entry');

-- One row an answer: whoever writes must have seen the version that stands. `writer` and `sequence` tell a page's own
-- repeated write from another's.
create table answer (
  respondent_id uuid not null references respondent,
  entry_id uuid,
  question text not null,
  value jsonb,
  version int not null,
  answered_by uuid not null references person,
  answered_at timestamptz not null default clock(),
  writer uuid not null,
  sequence bigint not null,
  unique nulls not distinct (respondent_id, entry_id, question),
  constraint "entry-not-found" foreign key (respondent_id, entry_id) references entry (respondent_id, id)
);
create index on answer (answered_by);
select build_wall('answer');

-- A submission freezes the whole document; what comes after reads this, never the draft.
create table submission (
  id uuid primary key,
  respondent_id uuid not null references respondent,
  version int not null,
  document jsonb not null,
  hash text not null,
  reference text not null unique,
  submitted_by uuid not null references person,
  submitted_at timestamptz not null default clock(),
  constraint "answers-are-submitted" unique (respondent_id, version)
);
create index on submission (submitted_by);
select build_wall('submission');

-- The mirrored answers by themselves: all that the counterpart may ever read.
create table submission_mirror (
  submission_id uuid primary key references submission,
  respondent_id uuid not null references respondent,
  document jsonb not null
);
create index on submission_mirror (respondent_id);
select build_wall('submission_mirror');

-- Those who write for the same respondent, and the one who submits for it, wait for each other until their transactions
-- end. A lock in memory: one on the row would be written to disk at every save.
create function one_at_a_time(respondent uuid) returns void
  language sql volatile
  begin atomic
    select pg_advisory_xact_lock(hashtextextended(respondent::text, 0));
  end;

-- Submitted answers rest, and so do those of a round that is not open.
create function answers_rest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  answering respondent;
begin
  perform one_at_a_time(new.respondent_id);
  select * into answering from respondent where id = new.respondent_id;
  if answering.submitted_at is not null then
    raise exception 'answers-are-submitted' using errcode = 'P0001';
  end if;
  if not exists (select from round where id = answering.round_id and status = 'open') then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger rest before insert or update on answer for each row execute function answers_rest();
create trigger rest before insert or update on entry for each row execute function answers_rest();

create function never_changed() returns trigger
  language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name;
end $$;
create trigger frozen before update or delete on submission for each row execute function never_changed();
create trigger frozen before update or delete on submission_mirror for each row execute function never_changed();

select keep_trail('entry', 'respondent_id');
select keep_trail('answer', 'respondent_id');
select keep_trail('submission', 'respondent_id');

-- Drafts are the respondent's own space: no policy lets anyone else read an unsubmitted answer.
grant select, insert, update on entry, answer to kartlaggning_app;
grant select, insert on submission, submission_mirror, actor to kartlaggning_app;
grant select on trail, trail_head to kartlaggning_app;
create policy own on entry to kartlaggning_app using (respondent_id = any (array(select my_respondents())));
create policy own on answer to kartlaggning_app using (respondent_id = any (array(select my_respondents())));
create policy own_trail on trail for select to kartlaggning_app using (chain = any (array(select my_respondents())));
create policy own_trail on trail_head for select to kartlaggning_app using (chain = any (array(select my_respondents())));

create policy own_and_staff_read on submission for select to kartlaggning_app
  using (respondent_id = any (array(select my_respondents()))
    or exists (select from respondent where respondent.id = respondent_id
      and round_id = any (array(select rounds_i_follow()))));
create policy own_submits on submission for insert to kartlaggning_app
  with check (respondent_id = any (array(select my_respondents())));

-- Mirrored answers are blind until reconciliation.
create function respondents_that_reconcile() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent.id from respondent join round on round.id = round_id
    where reconciles and status in ('reconciliation', 'analysis', 'feedback', 'published', 'archived')
      and respondent.id in (select my_counterparts());
  end;
create policy own_and_counterpart_after_closing on submission_mirror for select to kartlaggning_app
  using (respondent_id = any (array(select my_respondents()))
    or respondent_id = any (array(select respondents_that_reconcile())));
create policy staff_read on submission_mirror for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
create policy own_submits on submission_mirror for insert to kartlaggning_app
  with check (respondent_id = any (array(select my_respondents())));

create policy everyone_reads on actor for select to kartlaggning_app using (current_person() is not null);
create policy anyone_proposes on actor for insert to kartlaggning_app with check (proposed_by = current_person());

-- Each change is an upsert on the version seen, the trail is left by trigger. It writes by the owner's right, having asked
-- once for all rows whether the person answers for the respondent.
-- A change that another has overtaken turns the whole batch away, with what stands there now.
-- A change is written when its page has seen what stands, or wrote that itself earlier. One that is not newer than what
-- the same page has written is a late duplicate, also where the version has stood still because a value was typed back:
-- so a value that is typed back counts as a change. Those who save for the same respondent wait for each other at the
-- door; inside, they would wait for each other's rows in a circle.
create function save_answers(person uuid, respondent uuid, writer uuid, changes jsonb) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  change record;
  standing answer;
  saved jsonb := '[]';
  conflicts jsonb := '[]';
begin
  if not exists (select from assignment where person_id = person and respondent_id = respondent) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform set_config('app.person_id', person::text, true);
  perform one_at_a_time(respondent);
  for change in
    select * from jsonb_to_recordset(changes) as it (entry uuid, question text, value jsonb, seen int, sequence bigint)
  loop
    insert into answer as a (respondent_id, entry_id, question, value, version, answered_by, writer, sequence)
    values (respondent, change.entry, change.question, change.value, 1, person, save_answers.writer, change.sequence)
    on conflict (respondent_id, entry_id, question) do update
      set value = excluded.value, version = a.version + 1, answered_by = excluded.answered_by, answered_at = clock(),
        writer = excluded.writer, sequence = excluded.sequence
      where case when a.writer = excluded.writer then a.sequence < excluded.sequence else a.version = change.seen end
    returning a.* into standing;
    if not found then
      select * into standing from answer
      where respondent_id = respondent and entry_id is not distinct from change.entry and question = change.question;
      if standing.value is distinct from change.value and standing.writer <> save_answers.writer then
        conflicts := conflicts || jsonb_build_object('entry', change.entry, 'question', change.question,
          'value', standing.value, 'version', standing.version,
          'answeredBy', (select name from person where id = standing.answered_by), 'answeredAt', iso(standing.answered_at));
        continue;
      end if;
    end if;
    saved := saved || jsonb_build_object('entry', change.entry, 'question', change.question, 'version', standing.version);
  end loop;
  if conflicts <> '[]' then
    raise exception 'answer-changed-by-another' using errcode = 'P0001', detail = conflicts::text;
  end if;
  return jsonb_build_object('saved', saved, 'at', iso(clock()), 'receipt',
    (select jsonb_build_object('position', position, 'hash', encode(hash, 'hex')) from trail_head where chain = respondent));
end $$;

-- The same for whoever holds the session: one statement is the whole request.
create function save_answers_in(session_hash bytea, slides interval, respondent uuid, writer uuid, changes jsonb) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  person uuid := (hold_session(session_hash, slides)).person_id;
begin
  if person is null then
    raise exception 'not-signed-in' using errcode = 'P0001';
  end if;
  return save_answers(person, respondent, writer, changes);
end $$;

-- How far the respondents of a round have come: never an answer. Staff of the county only.
create function progress_in(asked_round uuid)
  returns table (respondent_id uuid, sections_completed int, last_saved_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select respondent.id,
      (count(*) filter (where question like '%.completed' and value = 'true'))::int,
      max(answered_at)
    from respondent
    left join answer on answer.respondent_id = respondent.id
    where round_id = asked_round and round_id in (select rounds_i_follow())
    group by respondent.id;
  end;
