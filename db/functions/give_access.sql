-- For triggers: says who gave access and who ended it, and lets what others than those who answer have given wait a day,
-- where somebody answers already. Undoing an end within a day is no new access.
create or replace function give_access() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  giver uuid := current_person();
  is_same boolean := tg_op = 'UPDATE' and old.sections is not distinct from new.sections and old.signatory = new.signatory;
begin
  -- Whoever gives access through the application says the name.
  if giver is null and new.name is null then
    select name, function into new.name, new.function from person where id = new.person_id;
  end if;
  if new.ended_at is not null then
    if tg_op = 'INSERT' or old.ended_at is null then
      new.ended_by := giver;
    end if;
    return new;
  end if;
  if is_same and old.ended_at is null then
    return new;
  end if;
  if is_same and old.ended_at > now() - interval '1 day' and (old.opens_at is null or old.opens_at <= old.ended_at)
    and exists (select from staff where person_id = old.ended_by) then
    new.ended_by := null;
    return new;
  end if;
  new.given_by := giver;
  new.ended_by := null;
  new.agreed_by := null;
  if giver is not null then
    new.opens_at := case when new.respondent_id not in (select my_whole_respondents())
      and somebody_answers(new.respondent_id, new.person_id) then now() + interval '1 day' end;
  end if;
  return new;
end $$;
