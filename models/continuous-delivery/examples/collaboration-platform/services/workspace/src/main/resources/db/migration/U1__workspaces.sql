drop table workspace;
