create table meeting (id uuid primary key, starts timestamptz not null);
