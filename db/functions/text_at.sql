-- A free text in what was submitted, by where it stands; nothing where no text stands there.
create or replace function text_at(document json, entry uuid, question text) returns text
  language sql immutable
  begin atomic
    select case when json_typeof(found) = 'string' then found #>> '{}' end
    from (
      select case
        when entry is null then document #> string_to_array(question, '.')
        else (
          select given #> (string_to_array(question, '.'))[2:]
          from json_array_elements(document -> split_part(question, '.', 1) -> 'entries') as given
          where given ->> 'id' = entry::text
        )
      end as found
    ) as answer;
  end;
