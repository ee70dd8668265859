-- One word for a section of one respondent, so that a policy compares each row with a list that is made once.
create or replace function section_key(respondent uuid, section text) returns text
  language sql immutable parallel safe
  return respondent::text || ' ' || section;
