-- The changes of one batch, or the conflicts that keep them from being saved: then the caller takes back what was written. A
-- change is written when its page has seen what stands, or wrote that itself earlier. One that is not newer than what the
-- same page has written is a late duplicate, also where the version has stood still because a value was typed back: so a
-- value that is typed back counts as a change. An answer that stands as it was carried is asked about again: version 0. Each
-- change is within the sections that the person was given: nothing more is asked for those who answer for the whole. Most
-- answers stand already, and an upsert of those would fire the triggers of an insert as well: so the update comes first.
create or replace function write_answers(person uuid, given text[], respondent uuid, writer uuid, changes jsonb) returns jsonb
  language plpgsql as $$
declare
  change record;
  kept answer;
  saved jsonb := '[]';
  conflicts jsonb := '[]';
begin
  for change in
    select * from jsonb_to_recordset(changes) as it (entry uuid, question text, value jsonb, seen int, sequence bigint, carried boolean)
  loop
    if given is not null and not split_part(change.question, '.', 1) = any (given) then
      raise exception 'not-found' using errcode = 'P0001';
    end if;
    update answer as a
      set value = change.value, version = case when change.carried then 0 else a.version + 1 end, answered_by = person,
        answered_at = clock(), writer = write_answers.writer, sequence = change.sequence
      where respondent_id = respondent and question = change.question
        and (entry_id = change.entry or entry_id is null and change.entry is null)
        and case when a.writer = write_answers.writer then a.sequence < change.sequence else a.version = change.seen end
      returning * into kept;
    if not found then
      insert into answer (respondent_id, entry_id, question, value, version, answered_by, writer, sequence)
      values (respondent, change.entry, change.question, change.value, 1, person, write_answers.writer, change.sequence)
      on conflict (respondent_id, entry_id, question) do nothing
      returning * into kept;
    end if;
    if not found then
      select * into kept from answer
      where respondent_id = respondent and entry_id is not distinct from change.entry and question = change.question;
      if kept.value is distinct from change.value and kept.writer <> write_answers.writer then
        conflicts := conflicts || jsonb_build_object('entry', change.entry, 'question', change.question,
          'value', kept.value, 'version', kept.version,
          'answeredBy', (select it.name from names_in(respondent) as it where it.person_id = kept.answered_by), 'answeredAt', iso(kept.answered_at));
        continue;
      end if;
    end if;
    saved := saved || jsonb_build_object('entry', change.entry, 'question', change.question, 'version', kept.version);
  end loop;
  if conflicts <> '[]' then
    return jsonb_build_object('conflicts', conflicts);
  end if;
  return jsonb_build_object('saved', saved, 'at', iso(clock()), 'receipt',
    (select jsonb_build_object('position', position, 'hash', encode(hash, 'hex')) from trail_head where chain = respondent));
end $$;
