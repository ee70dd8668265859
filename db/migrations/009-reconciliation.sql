create type recognition as enum ('same', 'known_not_listed', 'ended', 'not_known');

-- jointActions.confirm: one side's answer about one of the other side's joint actions. Nothing submitted is overwritten.
create table joint_action_confirmation (
  respondent_id uuid not null references respondent,
  entry_id uuid not null references entry,
  recognition recognition not null,
  same_as uuid references entry,
  comment text not null default '',
  confirmed_by uuid not null references person,
  confirmed_at timestamptz not null default clock(),
  primary key (respondent_id, entry_id),
  check ((recognition = 'same') or same_as is null)
);
create index on joint_action_confirmation (entry_id);
create index on joint_action_confirmation (same_as);
create index on joint_action_confirmation (confirmed_by);
select build_wall('joint_action_confirmation');
select keep_trail('joint_action_confirmation', 'respondent_id');

grant select, insert, update on joint_action_confirmation to kartlaggning_app;
create policy own on joint_action_confirmation to kartlaggning_app
  using (respondent_id = any (array(select my_respondents())));
create policy counterpart_reads on joint_action_confirmation for select to kartlaggning_app
  using (respondent_id = any (array(select respondents_that_reconcile())));
create policy staff_read on joint_action_confirmation for select to kartlaggning_app
  using (exists (select from respondent where respondent.id = respondent_id
    and round_id = any (array(select rounds_i_follow()))));
