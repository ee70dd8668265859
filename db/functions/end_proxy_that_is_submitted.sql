-- For triggers: once the answers have been submitted, whoever wrote them on the respondent's behalf does so no longer.
create or replace function end_proxy_that_is_submitted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update proxy set ended_at = clock(), ended_by = current_person(), ended_as = 'submitted'
  where respondent_id = new.id and ended_at is null;
  if found then
    perform pg_notify('shut_out', current_person()::text);
    perform note_event('proxy-ended', current_person(), null, new.id, 'submitted');
  end if;
  return null;
end $$;
