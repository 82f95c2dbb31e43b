-- Forward-plan entries in work. `content` is the entry as the public would read it, in the record's JSON: nothing
-- private is kept here. `entry` is the publication that the work began from or has led to.
create table desk_plan (
    authority text not null,
    number bigint not null,
    title text not null,
    due text,
    status text not null,
    body bigint,
    content text not null,
    entry bigint,
    revision bigint not null,
    changed text not null,
    changed_by text not null,
    primary key (authority, number)
);
create index desk_plan_by_due on desk_plan (authority, status, due);

-- The notices given under the Regulations of 2012 beside the entry itself, and the agreements that excuse one. One of
-- each sort: given again, it is corrected.
create table desk_plan_notice (
    authority text not null,
    number bigint not null,
    sort text not null,
    day text not null,
    who text,
    capacity text,
    reasons text,
    instead text,
    noted text not null,
    noted_by text not null,
    primary key (authority, number, sort)
);
