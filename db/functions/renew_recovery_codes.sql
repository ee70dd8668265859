-- New codes in place of those that whoever asks had, who has signed in a moment ago and has something to lose.
create or replace function renew_recovery_codes(session_hash bytea, code_hashes bytea[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  owner uuid := who_adds(session_hash, '');
begin
  if not exists (select from second_factor where person_id = owner and removed_at is null) then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  delete from recovery_code where person_id = owner;
  insert into recovery_code (person_id, code_hash) select owner, unnest(code_hashes);
  perform note_event('recovery-codes-renewed', owner, null, null, '');
end $$;
