-- Reports in work. `revision` counts the changes to what is said of the report; files and answers are kept beside it.
-- `once` is the word of the form that began it, so that a form sent twice begins one report.
create table desk_report (
    number integer not null primary key,
    authority text not null,
    body integer not null,
    title text not null,
    issue integer,
    meeting integer,
    item integer,
    wanted text,
    author integer not null,
    author_name text not null,
    once text not null unique,
    withdrawn integer not null default 0,
    revision integer not null,
    made text not null,
    changed text not null,
    changed_by text not null
) strict;
create index desk_report_by_body on desk_report (authority, body, number);
create index desk_report_by_author on desk_report (author, number);

-- Versions of what the public is to read. What was found in a file stands beside it, and why it was taken all the same.
create table desk_report_file (
    report integer not null references desk_report (number),
    version integer not null,
    sha256 text not null,
    size integer not null,
    file_name text,
    media_type text,
    pages integer,
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
) strict;
create index desk_report_file_by_hash on desk_report_file (sha256);

-- Why there is a part that is not open: what the public is told of it.
create table desk_report_closure (
    report integer not null primary key references desk_report (number),
    confidential integer not null,
    categories text not null,
    reason text not null,
    public_interest text not null,
    decided_by text not null
) strict;

-- Who is asked to clear a report, by when, and what they said of which versions.
create table desk_report_clearance (
    report integer not null references desk_report (number),
    role text not null,
    officer integer not null,
    officer_name text not null,
    due text not null,
    asked text not null,
    asked_by text not null,
    answer text,
    answered text,
    answered_by text,
    open_version integer not null default 0,
    closed_version integer not null default 0,
    chased text,
    primary key (report, role)
) strict;

-- What happened to a report, with the comments of those who work on it. Only ever added to.
create table desk_report_event (
    report integer not null references desk_report (number),
    number integer not null,
    at text not null,
    account integer not null,
    name text not null,
    what text not null,
    words text not null,
    primary key (report, number)
) strict;

-- Where on an agenda a report was put.
create table desk_report_placing (
    report integer not null references desk_report (number),
    paper integer not null,
    closed integer not null,
    version integer not null,
    at text not null,
    by_name text not null,
    primary key (report, paper, version)
) strict;

-- The headings that a body wants in its reports, a line each; body 0 stands for every body that has none of its own.
create table desk_report_template (
    authority text not null,
    body integer not null,
    headings text not null,
    revision integer not null,
    changed text not null,
    changed_by text not null,
    primary key (authority, body)
) strict;
