-- For triggers: whoever answers in a rehearsal, or is its mailbox, is made up, and nobody made up is so anywhere else.
create or replace function only_made_up_people_rehearse() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row jsonb := to_jsonb(new);
  is_rehearsal boolean;
  made_up boolean;
begin
  select county.rehearses is not null into is_rehearsal
  from respondent join round on round.id = round_id join county on county.code = county_code
  where respondent.id = coalesce(row ->> 'respondent_id', row ->> 'id')::uuid;
  select is_made_up(email) into made_up from person where id = coalesce(row ->> 'person_id', row ->> 'mailbox_id')::uuid;
  if is_rehearsal and not made_up then
    raise exception 'address-is-real' using errcode = 'P0001';
  elsif made_up and not is_rehearsal then
    raise exception 'address-is-made-up' using errcode = 'P0001';
  end if;
  return new;
end $$;
