-- Case audits. A case has a pseudonym and a stratum and nothing else: whose it is stands nowhere in this store. Reviews
-- are only ever added to. Dates are ISO text, yes and no are 1 and 0.

create table monitoring_audit_cycle (
    id         integer primary key,
    plan       integer,
    theme      text    not null,
    form       text    not null,
    seed       integer not null,
    blind      integer not null,
    due        text    not null,
    made_at    text    not null,
    made_by    text    not null,
    closed_at  text
) strict;

-- The whole frame in the order in which its cases came up. The state: chosen, waiting, replaced.
create table monitoring_audit_case (
    id         integer primary key,
    cycle      integer not null references monitoring_audit_cycle (id),
    pseudonym  text    not null,
    stratum    text    not null,
    place      integer not null,
    state      text    not null,
    reason     text,
    changed_by text,
    unique (cycle, pseudonym)
) strict;

create table monitoring_audit_review (
    id           integer primary key,
    audited      integer not null references monitoring_audit_case (id),
    stage        text    not null,
    account      integer not null,
    name         text    not null,
    overall      integer not null,
    impact       integer not null,
    risk         integer not null,
    risk_seen_at text,
    risk_seen_by text,
    made_at      text    not null,
    unique (audited, stage)
) strict;

create table monitoring_audit_grade (
    review     integer not null references monitoring_audit_review (id),
    position   integer not null,
    dimension  text    not null,
    grade      integer not null,
    evidence   text    not null,
    difference text    not null,
    primary key (review, dimension)
) strict;

create table monitoring_audit_text (
    review integer not null references monitoring_audit_review (id),
    part   text    not null,
    words  text    not null,
    primary key (review, part)
) strict;

create table monitoring_audit_action (
    id           integer primary key,
    review       integer not null references monitoring_audit_review (id),
    words        text    not null,
    owner        text    not null,
    due          text    not null,
    urgent       integer not null,
    done_at      text,
    done_by      integer,
    done_name    text,
    evidence     text,
    closed_at    text,
    closed_by    integer,
    closed_name  text,
    reopened     integer not null
) strict;
