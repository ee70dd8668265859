-- Whether a frozen document has an answer at an address: of its own, or of one of its entries.
create or replace function was_answered(document json, entry uuid, question text) returns boolean
  language sql immutable
  return case
    when entry is null then document #> string_to_array(question, '.') is not null
    else exists (
      select from json_array_elements(coalesce(document -> split_part(question, '.', 1) -> 'entries', '[]')) as it
      where it ->> 'id' = entry::text and it #> (string_to_array(question, '.'))[2:] is not null)
  end;
