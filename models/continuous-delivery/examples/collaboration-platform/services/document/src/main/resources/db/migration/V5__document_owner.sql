alter table document add column owner text;
