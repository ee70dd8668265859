-- What others may read of a submission is frozen as the submission is: its hash stands in the trail, by which the document is
-- known. Those that are there already are told of in it once.
alter table submission_mirror add hash text not null default '';
create trigger trail after insert or update or delete on submission_mirror
  for each row execute function leave_trail('submission_id', 'document');
alter table submission_mirror disable trigger frozen;
update submission_mirror set hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex');
alter table submission_mirror enable trigger frozen;
create trigger hashed before insert on submission_mirror
  for each row execute function hash_mirror();
