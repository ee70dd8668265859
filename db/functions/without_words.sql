-- A text in which somebody is not named any more. Not where the word is a part of a longer one, which is somebody else's.
create or replace function without_words(said text, words text[]) returns text
  language plpgsql immutable set search_path = public, pg_temp as $$
declare
  word text;
begin
  foreach word in array words loop
    said := regexp_replace(said, '(?<![\w.+-])' || regexp_replace(word, '([^\w\s])', '\\\1', 'g') || '(s?)(?![\w-]|[.@]\w)',
      'Borttagen person\1', 'gi');
  end loop;
  return said;
end $$;
