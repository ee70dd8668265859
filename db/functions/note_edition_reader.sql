-- For triggers: who was invited to read what is published for LänsBrå, and whose reading was ended.
create or replace function note_edition_reader() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or (old.ended_at is null and new.given_at is distinct from old.given_at) then
    perform note_event('reading-given', current_person(), new.person_id, null, new.round_id || ' until ' || new.expires_on);
  elsif old.ended_at is null and new.ended_at is not null then
    -- By now the person reads nothing there, so whose event it is stands with the round.
    perform note_in_county('reading-ended', current_person(), (select county_code from round where id = new.round_id),
      new.person_id || ' ' || new.round_id);
  end if;
  return null;
end $$;
