-- For triggers: access to what a respondent answers.
create or replace function note_access() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kind text := case
    when tg_op = 'INSERT' then 'access-given'
    when old.ended_at is null and new.ended_at is not null then 'access-ended'
    when old.ended_at is not null and new.ended_at is null then 'access-given-back'
    when old.agreed_by is null and new.agreed_by is not null then 'access-agreed'
    when (old.sections, old.signatory) is distinct from (new.sections, new.signatory) then 'access-changed'
  end;
begin
  if kind is not null then
    perform note_event(kind, current_person(), new.person_id, new.respondent_id,
      case when new.signatory then 'signatory' when new.sections is null then 'whole' else 'sections' end);
  end if;
  return null;
end $$;
