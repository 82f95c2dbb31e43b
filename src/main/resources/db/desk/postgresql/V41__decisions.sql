-- Decisions in work. `content` is the decision as the public would read it, in the record's JSON: the words of what is
-- private in a decision are not kept here.
create table desk_decision (
    authority text not null,
    number bigint not null,
    title text not null,
    made text,
    body bigint,
    executive bigint not null,
    specific bigint not null,
    dispensations text,
    plan bigint,
    exempted_by text,
    exempted_capacity text,
    exempted_reason text,
    content text not null,
    entry bigint,
    revision bigint not null,
    changed text not null,
    changed_by text not null,
    primary key (authority, number)
);
create index desk_decision_by_day on desk_decision (authority, made, number);

-- Requests that a decision be called in, each as it came.
create table desk_call_in_request (
    authority text not null,
    decision bigint not null,
    number bigint not null,
    caller text not null,
    capacities text not null,
    received text not null,
    ground text not null,
    noted text not null,
    noted_by text not null,
    primary key (authority, decision, number)
);

-- What scrutiny did with a decision that was called in.
create table desk_call_in_outcome (
    authority text not null,
    decision bigint not null,
    outcome text not null,
    day text not null,
    words text not null,
    noted text not null,
    noted_by text not null,
    primary key (authority, decision)
);
