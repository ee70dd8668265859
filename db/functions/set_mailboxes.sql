-- The mailbox of an organisation for each respondent, or none where it is null; of rounds that the one who asks coordinates.
-- Returns how many were changed.
create or replace function set_mailboxes(asked uuid[], mailboxes uuid[]) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed int;
begin
  update respondent set mailbox_id = it.mailbox
  from unnest(asked, mailboxes) as it (id, mailbox)
  where respondent.id = it.id and mailbox_id is distinct from it.mailbox and round_id in (select rounds_i_coordinate());
  get diagnostics changed = row_count;
  return changed;
end $$;
