-- The hash of a step: over the hash before it, so that no step can be changed or taken away unseen. Said to be
-- stable, which its parts are too: so that PostgreSQL writes it into the statement that calls it.
create or replace function trail_hash(previous bytea, at_position bigint, step trail) returns bytea
  language sql stable parallel safe
  return sha256(previous || convert_to(
    concat_ws('|', step.chain, at_position, extract(epoch from step.at), coalesce(step.person_id::text, ''),
      step.relation, step.operation, coalesce(step.old::text, ''), coalesce(step.new::text, '')), 'UTF8'));
