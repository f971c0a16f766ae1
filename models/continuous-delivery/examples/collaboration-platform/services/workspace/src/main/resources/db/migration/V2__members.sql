create table member (workspace_id uuid not null, person text not null);
