package org.moothall.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;

/// The accounts as they are kept, with what each may do.
@Singleton
public final class Accounts {
    private static final String ACCOUNT = "select id, name, email, person, closed from accounts_account ";

    private final Database store;
    private final Clock clock;

    @Inject
    public Accounts(@DeskStore Database store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The account of this number.
    public Optional<Account> find(AccountId id) {
        return store.read(handle ->
                one(handle, handle.createQuery(ACCOUNT + "where id = :id").bind("id", id.number())));
    }

    /// The account of this e-mail address, in whatever case it is written.
    public Optional<Account> findByEmail(String email) {
        return store.read(handle ->
                one(handle, handle.createQuery(ACCOUNT + "where email = :email").bind("email", plain(email))));
    }

    /// All accounts by name, the closed ones too.
    public List<Account> list() {
        return store.read(handle ->
                handle.createQuery(ACCOUNT + "order by lower(name), id").map((row, context) -> bare(row)).stream()
                        .map(account -> with(handle, account))
                        .toList());
    }

    /// Who may sign in and has this role, for this body: whom to ask, and whom to write to.
    public List<Account> having(Role role, long body) {
        return list().stream()
                .filter(account -> !account.closed() && account.may(role, body))
                .toList();
    }

    /// Makes an account that has no password yet.
    public Account add(Handle handle, String name, String email, List<Grant> grants) {
        long id = handle.createQuery("""
                        insert into accounts_account (name, email, made) values (:name, :email, :made) returning id
                        """)
                .bind("name", name.strip())
                .bind("email", plain(email))
                .bind("made", clock.instant())
                .mapTo(Long.class)
                .one();
        AccountId number = new AccountId(id);
        grants.forEach(grant -> grant(handle, number, grant));
        return new Account(number, name.strip(), plain(email), grants, null, false);
    }

    /// Keeps the account's name and e-mail address as they stand in it.
    public void call(Handle handle, Account account) {
        handle.createUpdate("update accounts_account set name = :name, email = :email where id = :id")
                .bind("name", account.name())
                .bind("email", account.email())
                .bind("id", account.id().number())
                .execute();
    }

    /// Says which councillor or officer on the record this is.
    public void identify(Handle handle, AccountId id, @Nullable Long person) {
        handle.createUpdate("update accounts_account set person = :person where id = :id")
                .bind("person", person)
                .bind("id", id.number())
                .execute();
    }

    private static void grant(Handle handle, AccountId id, Grant grant) {
        handle.createUpdate("insert into accounts_grant (account, role, body) values (:account, :role, :body)")
                .bind("account", id.number())
                .bind("role", grant.role().word())
                .bind("body", grant.body())
                .execute();
    }

    private static Optional<Account> one(Handle handle, Query query) {
        return query.map((row, context) -> bare(row)).findOne().map(account -> with(handle, account));
    }

    private static Account bare(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getLong("id")),
                row.getString("name"),
                row.getString("email"),
                List.of(),
                number(row, "person"),
                row.getInt("closed") != 0);
    }

    /// A role that this version does not know grants nothing.
    private static Optional<Grant> grant(ResultSet row) throws SQLException {
        Long body = number(row, "body");
        return Role.find(row.getString("role")).map(role -> new Grant(role, body));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static Account with(Handle handle, Account bare) {
        List<Grant> grants =
                handle.createQuery("""
                        select role, body from accounts_grant where account = :account order by role, body
                        """).bind("account", bare.id().number()).map((row, context) -> grant(row)).stream()
                        .flatMap(Optional::stream)
                        .toList();
        return new Account(bare.id(), bare.name(), bare.email(), grants, bare.person(), bare.closed());
    }

    private static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
