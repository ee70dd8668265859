-- Whoever asks is called this from now, wherever they answer; names belong to whoever they name.
create or replace function mend_my_name(new_name text, new_function text) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    update person set name = new_name, function = new_function, mended_at = clock() where id = current_person();
    update assignment set name = new_name, function = new_function
    where person_id = current_person() and ended_at is null and (name, function) is distinct from (new_name, new_function);
  end;
