-- For triggers: the trail is only added to.
create or replace function refuse_to_change_the_trail() returns trigger
  language plpgsql as $$
begin
  raise exception 'the trail is append-only';
end $$;
