-- Measures, their definitions, and the figures. A figure is never overwritten: a later one for the same period takes its
-- place, and both say when they became known.

create table monitoring_measure (
    id        integer primary key,
    plan      integer not null references monitoring_plan (id),
    code      text    not null,
    evidence  text    not null,
    outcome   text    not null,
    indicator text,
    made_at   text    not null,
    made_by   text    not null,
    unique (plan, code)
) strict;

create table monitoring_definition (
    measure integer not null references monitoring_measure (id),
    version integer not null,
    json    text    not null,
    reason  text    not null,
    made_at text    not null,
    made_by text    not null,
    primary key (measure, version)
) strict;

create table monitoring_upload (
    id         integer primary key,
    plan       integer not null references monitoring_plan (id),
    name       text    not null,
    bytes      blob    not null,
    hash       text    not null,
    made_at    text    not null,
    made_by    text    not null,
    mapping    text,
    applied_at text,
    applied_by text
) strict;

create table monitoring_observation (
    id           integer primary key,
    measure      integer not null,
    version      integer not null,
    period_start text    not null,
    period_end   text    not null,
    numerator    text,
    denominator  text,
    value        text,
    symbol       text,
    quality      text    not null,
    note         text,
    upload       integer references monitoring_upload (id),
    replaces     integer references monitoring_observation (id),
    made_at      text    not null,
    made_by      text    not null,
    foreign key (measure, version) references monitoring_definition (measure, version)
) strict;
create index monitoring_observation_of_measure on monitoring_observation (measure, period_end, period_start, id);

create table monitoring_target (
    id           integer primary key,
    measure      integer not null references monitoring_measure (id),
    period_start text    not null,
    period_end   text    not null,
    value        text    not null,
    tolerance    text    not null,
    within       text    not null,
    baseline     text,
    decision     integer,
    note         text,
    made_at      text    not null,
    made_by      text    not null
) strict;
create index monitoring_target_of_measure on monitoring_target (measure, id);

-- A step in a control chart: from which day, why, and who approved it. One that no longer holds is followed by a row
-- that says so.
create table monitoring_rebase (
    id          integer primary key,
    measure     integer not null references monitoring_measure (id),
    day         text    not null,
    reason      text    not null,
    approved_by text    not null,
    holds       integer not null,
    made_at     text    not null,
    made_by     text    not null
) strict;
create index monitoring_rebase_of_measure on monitoring_rebase (measure, day, id);
