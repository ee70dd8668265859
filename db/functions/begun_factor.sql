-- What the second factor that is being added is to answer to, to whoever adds it; nothing when they do not, any longer.
create or replace function begun_factor(session_hash bytea, step_hash bytea) returns bytea
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  adder uuid := who_adds(session_hash, step_hash);
begin
  return (select secret from second_factor_begun where person_id = adder and begun_at > now() - interval '15 minutes');
end $$;
