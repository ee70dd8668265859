-- Whoever asks is written to in this language from now, and rung on this number by every county board that keeps one. What is
-- not given stays.
create or replace function mend_my_contact(new_language text, new_phone text) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    update person set language = new_language where id = current_person() and new_language is not null;
    update contact set phone = new_phone
    where person_id = current_person() and closed_at is null and phone is distinct from new_phone and new_phone is not null;
  end;
