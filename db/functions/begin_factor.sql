-- Begins to add a second factor: what it is to answer to within a quarter of an hour. Replies who adds it.
create or replace function begin_factor(session_hash bytea, step_hash bytea, new_secret bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  adder uuid := who_adds(session_hash, step_hash);
begin
  insert into second_factor_begun as begun (person_id, secret) values (adder, new_secret)
  on conflict (person_id) do update set secret = excluded.secret, begun_at = now();
  return (
    select jsonb_build_object('personId', id, 'email', email, 'name', name,
      'credentials', coalesce((
        select jsonb_agg(encode(credential, 'base64')) from second_factor_secret join second_factor on second_factor.id = factor_id
        where person_id = adder and removed_at is null and credential is not null), '[]'))
    from person where id = adder);
end $$;
