-- The persons with these addresses, new or known, as register_person does for one.
create or replace function register_people(people jsonb) returns table (email text, person_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into person (id, email, name, function)
  select distinct on (lower(it.email)) gen_random_uuid(), it.email, it.name, it.function
  from jsonb_to_recordset(people) as it (email text, name text, function text)
  on conflict (lower(person.email)) do nothing;
  return query
    select lower(person.email), person.id from person
    where lower(person.email) in (select lower(it.email) from jsonb_to_recordset(people) as it (email text));
end $$;
