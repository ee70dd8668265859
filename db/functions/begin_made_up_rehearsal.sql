-- Begins to rehearse in a county that has no round planned: one that this very transaction has made up is copied into the
-- rehearsal, and goes.
create or replace function begin_made_up_rehearsal(made_up uuid, rehearsed uuid, named text, by_name text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from round where id = made_up and xmin::text = pg_current_xact_id()::xid::text;
  if not found then
    raise exception 'not-found' using errcode = 'P0001';
  end if;
  perform begin_rehearsal(made_up, rehearsed, named, by_name);
  delete from round_municipality where round_id = made_up;
  delete from respondent where round_id = made_up;
  update rehearsal set rehearses_round = null where rehearses_round = made_up;
  delete from round where id = made_up;
end $$;
