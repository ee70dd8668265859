-- A frozen document is kept as it was written, byte for byte: it is read whole, and often, and put in once. What was frozen
-- before keeps the text that its hash is of. The functions that read it are made again from their files.
drop function previous_submission(uuid);
do $$ begin
  if not exists (select from migration where name = 'functions/police_area_answers.sql') then
    drop function police_area_answers(uuid);
  end if;
end $$;
alter table submission alter document type json using document::json;
