-- For triggers: that a key was made or revoked.
create or replace function note_api_key() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform note_in_county(case tg_op when 'INSERT' then 'key-made' else 'key-revoked' end, current_person(), new.county_code,
    new.id || ' ' || new.scope);
  return null;
end $$;
