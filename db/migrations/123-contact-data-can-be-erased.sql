-- What names somebody in what is otherwise never changed: erased with them, and from now on not written in the trail, which
-- cannot forget it.
drop trigger append_only on need_comment;
create trigger append_only before update or delete on need_comment
  for each row execute function never_changed('said_by_name');
drop trigger trail on need_comment;
create trigger trail after insert or update or delete on need_comment
  for each row execute function leave_trail('respondent_id', 'said_by_name');

drop trigger frozen on initiative_question;
create trigger frozen before update or delete on initiative_question
  for each row execute function never_changed('message');

drop trigger trail on second_factor;
create trigger trail after insert or update or delete on second_factor
  for each row execute function leave_trail('person_id', 'name');
