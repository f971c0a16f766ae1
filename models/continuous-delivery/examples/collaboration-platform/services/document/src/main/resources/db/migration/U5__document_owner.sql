alter table document drop column owner;
