-- What an operator has taken in of what is known of the country since it came with the application: a year's populations, a
-- municipality that is renamed, merged or moved. Each change with its rows as they were and as it left them, so that it can be
-- undone; what came with the application leaves those rows alone.
create table reference_change (
  number int primary key,
  made_at timestamptz not null default now(),
  what text not null check (what <> ''),
  source text not null check (source <> ''),
  rows jsonb not null check (jsonb_typeof(rows) = 'array'),
  undone_at timestamptz
);
select build_wall('reference_change');
