-- Whether an address is of somebody made up for a rehearsal: no mail can be sent to that domain, by what the internet has
-- agreed on (RFC 2606). The one home of that, beside the one of the same name in the schema package.
create or replace function is_made_up(address text) returns boolean
  language sql immutable parallel safe
  return lower(address) like '%@ovning.invalid';
