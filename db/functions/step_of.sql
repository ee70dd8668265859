-- Who has come half-way with this token, and by what they can go on; no secrets.
create or replace function step_of(step_hash bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held sign_in_step := hold_step(step_hash);
begin
  return (
    select jsonb_build_object('personId', person.id, 'email', email, 'adds', held.adds,
      'kinds', coalesce((select jsonb_agg(distinct kind) from second_factor where person_id = person.id and removed_at is null), '[]'),
      'recoveryCodes', (select count(*) from recovery_code where person_id = person.id and used_at is null))
    from person where person.id = held.person_id);
end $$;
