-- When the reconciliation was begun and ended, beside the last day that was planned for it; and why the round was last taken
-- a step back.
alter table round
  add column reconciliation_began_at timestamptz,
  add column reconciliation_ended_at timestamptz,
  add column changed_because text;
