-- What whoever asks is called, as they or the first who invited them wrote it.
create or replace function my_name() returns jsonb
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select jsonb_build_object('name', name, 'function', function, 'email', email) from person where id = current_person();
  end;
