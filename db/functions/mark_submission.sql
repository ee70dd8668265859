-- For triggers: what is submitted while the county board writes the answers bears the mark of it, and by nobody else.
create or replace function mark_submission() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held proxy;
begin
  select * into held from proxy where respondent_id = new.respondent_id and ended_at is null;
  if held.opened_by is distinct from current_person() and held.id is not null then
    raise exception 'answers-are-given-by-proxy' using errcode = 'P0001';
  end if;
  new.proxy_id := held.id;
  return new;
end $$;
