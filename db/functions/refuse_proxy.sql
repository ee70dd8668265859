-- For triggers: the answers of a respondent are written on its behalf only where they may be given, and where it has not
-- begun itself. That it has is all that is told of its draft. What the county board wrote itself, until the round closed, it may
-- go on with once it is open again, if nobody has since.
create or replace function refuse_proxy() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  answering respondent;
  -- Until when the county board wrote itself what is there, where the time to answer ended that.
  written_until timestamptz;
begin
  perform lock_respondent(new.respondent_id);
  select * into answering from respondent where id = new.respondent_id;
  if not exists (select from round where id = answering.round_id and answers_are_open(answering, round)) then
    raise exception 'round-is-not-open' using errcode = 'P0001';
  end if;
  if answering.submitted_at is not null then
    raise exception 'answers-are-submitted' using errcode = 'P0001';
  end if;
  if exists (select from abstention where respondent_id = new.respondent_id and abstention.ended_at is null) then
    raise exception 'has-declined' using errcode = 'P0001';
  end if;
  if exists (select from proxy where respondent_id = new.respondent_id and proxy.ended_at is null) then
    raise exception 'answers-are-given-by-proxy' using errcode = 'P0001';
  end if;
  if new.given_on > today() then
    raise exception 'day-is-to-come' using errcode = 'P0001';
  end if;
  select coalesce(max(proxy.ended_at), '-infinity') into written_until
    from proxy where respondent_id = new.respondent_id and ended_as = 'closed';
  if exists (select from submission where submission.respondent_id = new.respondent_id)
      or exists (select from progress where progress.respondent_id = new.respondent_id and last_saved_at > written_until) then
    raise exception 'answers-have-been-begun' using errcode = 'P0001';
  end if;
  perform note_event('proxy-opened', current_person(), null, new.respondent_id, new.channel::text);
  return new;
end $$;
