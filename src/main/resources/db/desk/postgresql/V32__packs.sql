-- The packs made of an agenda: number 1 is the pack, the others are supplements that number on from it. `papers` names
-- the papers that each holds, with their files' hashes, so that a supplement holds what no earlier one did.
create table desk_pack (
    meeting bigint not null references desk_meeting (number),
    number bigint not null,
    first_page bigint not null,
    last_page bigint not null,
    sha256 text not null,
    closed_sha256 text,
    papers text not null,
    at text not null,
    by_name text not null,
    primary key (meeting, number)
);
