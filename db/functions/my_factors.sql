-- The second factors of whoever asks, and how many codes they have left for when those are lost.
create or replace function my_factors() returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object(
      'factors', coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'name', name, 'addedAt', iso(created_at), 'usedAt', iso(used_at))
          order by created_at)
        from second_factor join second_factor_secret on factor_id = id
        where person_id = current_person() and removed_at is null), '[]'),
      'recoveryCodes', (select count(*) from recovery_code where person_id = current_person() and used_at is null));
  end;
