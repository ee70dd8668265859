-- What the county board writes on a respondent's behalf ends with the time to answer.
alter type proxy_end add value 'closed';
create trigger proxies_end after update of status on round
  for each row when (new.status <> old.status and new.status <> 'open')
  execute function end_proxies_of_closed_round();
