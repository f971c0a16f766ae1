create table workspace (id uuid primary key, title text not null);
