-- For triggers: what is submitted while the county board writes the answers bears the mark of it, and by nobody else. Where the
-- respondent has only answered again what it was asked about, the rest is still what the county board wrote, and the mark stays;
-- it goes when the respondent has opened the whole itself, and submits it as its own.
create or replace function mark_submission() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held proxy;
begin
  select * into held from proxy where respondent_id = new.respondent_id and ended_at is null;
  if held.opened_by is distinct from current_person() and held.id is not null then
    raise exception 'answers-are-given-by-proxy' using errcode = 'P0001';
  end if;
  new.proxy_id := coalesce(held.id, (
    select asked.proxy_id from completion_request join submission as asked on asked.id = submission_id
    where completion_request.respondent_id = new.respondent_id and ended_at is null));
  return new;
end $$;
