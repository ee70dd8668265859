-- Removes a round that was read in from a file, with all that was read, as long as nothing rests on it. What it was, and why
-- it was removed, the trail keeps.
create or replace function undo_import(which uuid, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked round;
begin
  select * into asked from round where id = which and id in (select rounds_i_coordinate()) for update;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if asked.imported_at is null then
    raise exception 'round-is-not-imported' using errcode = 'P0001';
  end if;
  if exists (select from round where previous_round_id = which) then
    raise exception 'round-is-built-on' using errcode = 'P0001';
  end if;
  if exists (select from edition where round_id = which)
    or exists (select from need join gap using (id) where gap.round_id = which)
    or exists (select from disclosure join respondent on respondent.id = respondent_id where round_id = which) then
    raise exception 'round-is-rested-on' using errcode = 'P0001';
  end if;
  update round set changed_because = why where id = which;
  perform set_config('app.removes_import', 'yes', true);
  perform remove_rows('respondent', format('round_id = %L', which));
  perform remove_rows('round', format('id = %L', which));
  perform set_config('app.removes_import', '', true);
end $$;
