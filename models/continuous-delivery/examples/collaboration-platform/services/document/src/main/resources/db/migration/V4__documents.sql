create table document (id uuid primary key, digest text not null);
