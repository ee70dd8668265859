-- How far each respondent has come, kept when its answers are saved: whoever follows the round reads this, and never the draft.
create table progress (
  respondent_id uuid primary key references respondent,
  sections_completed int not null default 0,
  last_saved_at timestamptz
);
select build_wall('progress');

insert into progress (respondent_id, sections_completed, last_saved_at)
select respondent_id, sum(completed), max(saved_at)
from (
  select respondent_id, (question like '%.completed' and value = 'true')::int as completed,
    case when version > 0 then answered_at end as saved_at
  from answer
  union all
  select respondent_id, 0, greatest(case when carried_from is null then created_at end, removed_at) from entry) as kept
where completed = 1 or saved_at is not null
group by respondent_id;

create trigger progress_of_new after insert on answer
  for each row when (new.version > 0 or new.question like '%.completed')
  execute function keep_progress();
create trigger progress after update on answer
  for each row
  execute function keep_progress();
create trigger progress_of_new after insert on entry
  for each row when (new.carried_from is null)
  execute function keep_progress();
create trigger progress after update on entry
  for each row when (new.removed_at is distinct from old.removed_at)
  execute function keep_progress();
