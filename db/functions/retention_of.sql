-- For those who coordinate a county: what it holds of each class, what it has decided, what falls due when, whose contact data
-- can be erased or why not, and what was erased before.
create or replace function retention_of(of_county text) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    with kept as materialized (select * from kept_with_due_day(of_county))
    select jsonb_build_object(
      'held', (select jsonb_agg(jsonb_build_object('class', class, 'count', count, 'oldest', iso(oldest))) from held_in(of_county)),
      'due', (select coalesce(jsonb_agg(jsonb_build_object('class', class, 'count', due, 'next', next)), '[]') from (
        select class, count(*) filter (where due_on <= today()) as due, min(due_on) filter (where due_on > today()) as next
        from kept group by class) as by_class),
      'decisions', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'class', class, 'registryNumber', registry_number,
          'decidedOn', decided_on, 'decidedBy', decided_by, 'months', months, 'notedBy', noted_by_name, 'notedAt', iso(noted_at))
          order by noted_at desc, id desc), '[]')
        from retention_decision where county_code = of_county),
      'people', (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'name', called, 'state', state, 'dueOn', due_on)
          order by called, person_id), '[]')
        from contact_states(of_county)),
      'erasures', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'counts', counts, 'decisions', decisions,
          'proposedBy', proposed_by_name, 'proposedAt', iso(proposed_at), 'isMine', proposed_by = current_person(),
          'isCurrent', content is not null and content = due_in(of_county),
          'confirmedBy', confirmed_by_name, 'confirmedAt', iso(confirmed_at), 'withdrawnAt', iso(withdrawn_at),
          'nothingIsRequested', nothing_is_requested, 'onRequest', on_request,
          'people', coalesce(content -> 'people', '[]'))
          order by proposed_at desc, id desc), '[]')
        from erasure where county_code = of_county),
      'isOnlyCoordinator', (select count(*) = 1 from staff where role = 'coordinator'
        and county_code = coalesce((select rehearses from county where code = of_county), of_county)))
    where of_county in (select counties_i_coordinate());
  end;
