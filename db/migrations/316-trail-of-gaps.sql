-- What a gap says, and rests on, leaves a trail. A run that finds the same anew changes nothing but which run it was. Those
-- that are there already are told of once.
create trigger trail after insert or update or delete on gap
  for each row execute function leave_trail('round_id', 'analysis_id');
update gap set key = key;
drop trigger trail on gap;
create trigger trail after insert or delete on gap
  for each row execute function leave_trail('round_id', 'analysis_id');
create trigger trail_of_changes after update on gap
  for each row when (to_jsonb(old) - 'analysis_id' is distinct from to_jsonb(new) - 'analysis_id')
  execute function leave_trail('round_id', 'analysis_id');
