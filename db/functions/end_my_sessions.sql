-- Ends one of the sessions of whoever asks, or all but the one they ask in; returns how many.
create or replace function end_my_sessions(ended uuid, but bytea) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  count int;
begin
  update session set ended_at = now()
  where person_id = current_person() and ended_at is null
    and case when ended is null then token_hash <> but else id = ended end;
  get diagnostics count = row_count;
  return count;
end $$;
