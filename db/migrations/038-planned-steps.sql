-- Planned support step by step: what, who and when. A decision keeps what was planned when it was taken.
alter table need add steps jsonb not null default '[]';
alter table need_decision
  add priority need_priority,
  add measures text[] not null default '{}',
  add steps jsonb not null default '[]',
  add support text not null default '';
