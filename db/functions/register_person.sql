-- The person with this address: a new one, or the one that is known, as they are. What they are
-- called where they are invited is said there.
create or replace function register_person(new_id uuid, new_email text, new_name text, new_function text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known uuid;
begin
  insert into person (id, email, name, function) values (new_id, new_email, new_name, new_function)
  on conflict (lower(email)) do update set email = person.email
  returning id into known;
  return known;
end $$;
