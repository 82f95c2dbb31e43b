-- Decisions in work. `content` is the decision as the public would read it, in the record's JSON: the words of what is
-- private in a decision are not kept here.
create table desk_decision (
    authority text not null,
    number integer not null,
    title text not null,
    made text,
    body integer,
    executive integer not null,
    specific integer not null,
    dispensations text,
    plan integer,
    exempted_by text,
    exempted_capacity text,
    exempted_reason text,
    content text not null,
    entry integer,
    revision integer not null,
    changed text not null,
    changed_by text not null,
    primary key (authority, number)
) strict;
create index desk_decision_by_day on desk_decision (authority, made, number);

-- Requests that a decision be called in, each as it came.
create table desk_call_in_request (
    authority text not null,
    decision integer not null,
    number integer not null,
    caller text not null,
    capacities text not null,
    received text not null,
    ground text not null,
    noted text not null,
    noted_by text not null,
    primary key (authority, decision, number)
) strict;

-- What scrutiny did with a decision that was called in.
create table desk_call_in_outcome (
    authority text not null,
    decision integer not null,
    outcome text not null,
    day text not null,
    words text not null,
    noted text not null,
    noted_by text not null,
    primary key (authority, decision)
) strict;
