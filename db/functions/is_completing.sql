-- Whether the county board has asked it to complete what it has submitted, and it has not come back.
create or replace function is_completing(asked uuid) returns boolean
  language sql stable
  return exists (select from completion_request where completion_request.respondent_id = asked and ended_at is null);
