-- Removes a round that is a draft and that nobody outside the county board has heard of, with the contacts chosen for it, its
-- plan of reminders and the letters written for it.
-- What it was, and why it was removed, the trail keeps.
create or replace function delete_draft(which uuid, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked round;
begin
  select * into asked from round where id = which and id in (select rounds_i_coordinate()) for update;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if asked.status not in ('draft', 'consultation') then
    raise exception 'round-is-not-draft' using errcode = 'P0001';
  end if;
  if exists (select from round where previous_round_id = which) then
    raise exception 'round-is-built-on' using errcode = 'P0001';
  end if;
  update round set changed_because = why where id = which;
  delete from assignment using respondent where respondent.id = respondent_id and round_id = which;
  delete from reminder_plan where round_id = which;
  delete from letter_text where round_id = which;
  delete from round_municipality where round_id = which;
  delete from respondent where round_id = which;
  update rehearsal set rehearses_round = null where rehearses_round = which;
  delete from round where id = which;
exception
  -- A letter, a link or a moved day: somebody has been told of it.
  when foreign_key_violation then
    raise exception 'round-has-been-announced' using errcode = 'P0001';
end $$;
