-- The need of the round before that a gap carries on, and how grave the gap is by itself.
alter table gap add carried_over jsonb;
