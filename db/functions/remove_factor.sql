-- Removes one of the second factors of whoever asks, who has signed in a moment ago; the last one only where none is
-- required. Where else they are signed in they are no longer. Replies to whom it is told.
create or replace function remove_factor(session_hash bytea, removed uuid, is_required boolean) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  remover uuid := who_adds(session_hash, '');
  gone second_factor;
begin
  perform lock_person(remover);
  select * into gone from second_factor where id = removed and person_id = remover and removed_at is null;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  if is_required and not exists (select from second_factor where person_id = remover and removed_at is null and id <> removed) then
    raise exception 'last-second-factor' using errcode = 'P0001';
  end if;
  perform forget_factors(remover, array[removed]);
  update session set ended_at = now() where person_id = remover and ended_at is null and token_hash <> session_hash;
  perform note_event('second-factor-removed', remover, null, null, gone.kind);
  return (select email from person where id = remover);
end $$;
