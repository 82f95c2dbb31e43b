-- Improvement plans as the improvement lead keeps them. What is to become public goes through the ledger; nothing here
-- is. Dates are ISO text, amounts and figures are text so that no digit is lost, yes and no are 1 and 0.

create table monitoring_plan (
    id        integer primary key,
    authority text    not null,
    title     text    not null,
    issue     integer,
    made_at   text    not null,
    made_by   text    not null
) strict;

-- The next version, while it is written. The revision tells two editors apart.
create table monitoring_plan_draft (
    plan       integer primary key references monitoring_plan (id),
    revision   integer not null,
    json       text    not null,
    changed_at text    not null,
    changed_by text    not null
) strict;

-- A version never changes; a change makes the next one.
create table monitoring_plan_version (
    plan    integer not null references monitoring_plan (id),
    number  integer not null,
    json    text    not null,
    hash    text    not null,
    reason  text    not null,
    made_at text    not null,
    made_by text    not null,
    primary key (plan, number)
) strict;

-- What happened to a version: agreed, endorsed, sent, published, completed, transferred. Where it stands follows.
create table monitoring_plan_step (
    id       integer primary key,
    plan     integer not null,
    version  integer not null,
    step     text    not null,
    day      text    not null,
    body     integer,
    decision integer,
    entry    integer,
    whom     text,
    note     text,
    made_at  text    not null,
    made_by  text    not null,
    foreign key (plan, version) references monitoring_plan_version (plan, number)
) strict;
create index monitoring_plan_step_of_plan on monitoring_plan_step (plan, id);

-- How an action stands, in the key of the version then in force. Only ever added to.
create table monitoring_status (
    id          integer primary key,
    plan        integer not null,
    version     integer not null,
    action      text    not null,
    as_at       text    not null,
    code        text    not null,
    comment     text,
    recovery    text,
    approved_by text,
    made_at     text    not null,
    made_by     text    not null,
    foreign key (plan, version) references monitoring_plan_version (plan, number)
) strict;
create index monitoring_status_of_action on monitoring_status (plan, action, id);

-- A due date moved: to when, and why. The plan's own date stays in its version.
create table monitoring_revision (
    id          integer primary key,
    plan        integer not null references monitoring_plan (id),
    action      text    not null,
    due         text    not null,
    reason      text    not null,
    approved_by text,
    made_at     text    not null,
    made_by     text    not null
) strict;
create index monitoring_revision_of_action on monitoring_revision (plan, action, id);

create table monitoring_milestone (
    id        integer primary key,
    plan      integer not null references monitoring_plan (id),
    action    text    not null,
    milestone text    not null,
    met       text    not null,
    note      text,
    made_at   text    not null,
    made_by   text    not null
) strict;
create index monitoring_milestone_of_action on monitoring_milestone (plan, action, id);

-- Inspections, visits, notices, directions, reports from outside.
create table monitoring_event (
    id         integer primary key,
    plan       integer not null references monitoring_plan (id),
    kind       text    not null,
    title      text    not null,
    from_day   text    not null,
    to_day     text,
    received   text,
    published  text,
    letter     text,
    summary    text,
    made_at    text    not null,
    made_by    text    not null
) strict;
create index monitoring_event_of_plan on monitoring_event (plan, from_day);

create table monitoring_judgement (
    event    integer not null references monitoring_event (id),
    position integer not null,
    area     text    not null,
    grade    text    not null,
    primary key (event, position)
) strict;

create table monitoring_finding (
    id       integer primary key,
    event    integer not null references monitoring_event (id),
    position integer not null,
    area     text,
    words    text    not null,
    priority integer not null
) strict;
create index monitoring_finding_of_event on monitoring_finding (event, position);

-- Money by quarter and heading; the newest line of a quarter and heading holds, the older ones stay.
create table monitoring_money (
    id       integer primary key,
    plan     integer not null references monitoring_plan (id),
    quarter  text    not null,
    heading  text    not null,
    budget   text,
    forecast text,
    outturn  text,
    note     text,
    made_at  text    not null,
    made_by  text    not null
) strict;
create index monitoring_money_of_plan on monitoring_money (plan, quarter, heading, id);
