-- Reports in work. `revision` counts the changes to what is said of the report; files and answers are kept beside it.
-- `once` is the word of the form that began it, so that a form sent twice begins one report.
create table desk_report (
    number bigint not null primary key,
    authority text not null,
    body bigint not null,
    title text not null,
    issue bigint,
    meeting bigint,
    item bigint,
    wanted text,
    author bigint not null,
    author_name text not null,
    once text not null unique,
    withdrawn bigint not null default 0,
    revision bigint not null,
    made text not null,
    changed text not null,
    changed_by text not null
);
create index desk_report_by_body on desk_report (authority, body, number);
create index desk_report_by_author on desk_report (author, number);

-- Versions of what the public is to read. What was found in a file stands beside it, and why it was taken all the same.
create table desk_report_file (
    report bigint not null references desk_report (number),
    version bigint not null,
    sha256 text not null,
    size bigint not null,
    file_name text,
    media_type text,
    pages bigint,
    reading text not null,
    language text,
    note text,
    added text not null,
    added_by text not null,
    findings text not null,
    missing text not null,
    accepted text,
    accepted_by text,
    primary key (report, version)
);
create index desk_report_file_by_hash on desk_report_file (sha256);

-- Why there is a part that is not open: what the public is told of it.
create table desk_report_closure (
    report bigint not null primary key references desk_report (number),
    confidential bigint not null,
    categories text not null,
    reason text not null,
    public_interest text not null,
    decided_by text not null
);

-- Who is asked to clear a report, by when, and what they said of which versions.
create table desk_report_clearance (
    report bigint not null references desk_report (number),
    role text not null,
    officer bigint not null,
    officer_name text not null,
    due text not null,
    asked text not null,
    asked_by text not null,
    answer text,
    answered text,
    answered_by text,
    open_version bigint not null default 0,
    closed_version bigint not null default 0,
    chased text,
    primary key (report, role)
);

-- What happened to a report, with the comments of those who work on it. Only ever added to.
create table desk_report_event (
    report bigint not null references desk_report (number),
    number bigint not null,
    at text not null,
    account bigint not null,
    name text not null,
    what text not null,
    words text not null,
    primary key (report, number)
);

-- Where on an agenda a report was put.
create table desk_report_placing (
    report bigint not null references desk_report (number),
    paper bigint not null,
    closed bigint not null,
    version bigint not null,
    at text not null,
    by_name text not null,
    primary key (report, paper, version)
);

-- The headings that a body wants in its reports, a line each; body 0 stands for every body that has none of its own.
create table desk_report_template (
    authority text not null,
    body bigint not null,
    headings text not null,
    revision bigint not null,
    changed text not null,
    changed_by text not null,
    primary key (authority, body)
);
