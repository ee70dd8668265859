-- A personal link for somebody who was invited to read, by whoever coordinates the round. Its hash only.
create or replace function put_reader_link(link_hash bytea, of_reader uuid) returns void
  language sql security definer set search_path = public, pg_temp
  begin atomic
    insert into sign_in_link (token_hash, person_id, reader_id, created_at)
    select link_hash, person_id, id, clock() from edition_reader
    where id = of_reader and round_id in (select rounds_i_coordinate());
  end;
