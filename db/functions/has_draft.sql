-- Whether there is something in a draft that somebody has saved; never what. A migration that is older than progress makes those
-- who call this, so it is looked up when it is called.
create or replace function has_draft(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from progress where respondent_id = asked);
end $$;
revoke execute on function has_draft(uuid) from public;
