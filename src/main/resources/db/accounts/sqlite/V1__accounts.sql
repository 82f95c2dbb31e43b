-- Who may sign in. An account is never deleted, only closed: the trail goes on naming it.
create table accounts_account (
    id integer primary key,
    name text not null,
    email text not null unique,
    person integer,
    password text,
    subject text unique,
    closed integer not null default 0,
    made text not null,
    revision integer not null default 0
) strict;

-- What an account may do; no body means every body. From a directory: given by the council's sign-in, and taken by it.
create table accounts_grant (
    account integer not null references accounts_account (id),
    role text not null,
    body integer,
    from_directory integer not null default 0
) strict;
create index accounts_grant_of_account on accounts_grant (account);

-- Who is signed in, by the hash of what the browser holds. Half: the password was right, the second factor is to come.
create table accounts_session (
    id integer primary key,
    secret blob not null unique,
    account integer not null references accounts_account (id),
    half integer not null,
    made text not null,
    seen text not null,
    address text not null,
    browser text not null
) strict;
create index accounts_session_of_account on accounts_session (account);

-- Links that work once: the first administrator's, an invitation, a new password. By the hash of what the link says.
create table accounts_link (
    secret blob primary key,
    account integer not null references accounts_account (id),
    purpose text not null,
    expires text not null
) strict;

-- The second factor. A step that was used is not accepted again; without a confirmation it is not asked for yet.
create table accounts_second (
    account integer primary key references accounts_account (id),
    key blob not null,
    confirmed integer not null,
    last_step integer not null
) strict;

create table accounts_recovery (
    account integer not null references accounts_account (id),
    code blob not null,
    primary key (account, code)
) strict;

-- Who did what. Only ever added to.
create table accounts_trail (
    number integer primary key,
    at text not null,
    account integer references accounts_account (id),
    name text not null,
    act text not null,
    subject text not null,
    detail text not null
) strict;
create index accounts_trail_of_account on accounts_trail (account, number);
create index accounts_trail_of_subject on accounts_trail (subject, number);

create trigger accounts_trail_is_not_changed before update on accounts_trail
begin
    select raise(abort, 'the trail is only added to');
end;
create trigger accounts_trail_is_not_shortened before delete on accounts_trail
begin
    select raise(abort, 'the trail is only added to');
end;
