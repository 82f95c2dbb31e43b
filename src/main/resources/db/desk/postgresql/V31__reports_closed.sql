-- Parts of reports that must not become public. Only `org.moothall.desk.reports.closed` reads this table.
create table desk_report_closed_file (
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
create index desk_report_closed_file_by_hash on desk_report_closed_file (sha256);
