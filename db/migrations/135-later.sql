-- That a proposal is to be decided on later: it stays a proposal, and is remembered as any decision is.
alter table need add column later boolean not null default false,
  add constraint only_a_proposal_waits check (not later or status = 'proposed');
alter table need_decision add column later boolean not null default false,
  add constraint only_a_proposal_waits check (not later or status = 'proposed');
