package org.moothall.accounts.sessions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.AccountId;
import org.moothall.accounts.credentials.Secret;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;

/// The sessions. They are kept in the store, so a restart signs nobody out, and ending one ends it at once.
@Singleton
public final class Sessions {
    private static final Duration HALF_LIFE = Duration.ofMinutes(10);
    private static final Duration SEEN_TO = Duration.ofMinutes(1);
    private static final int BROWSER_LENGTH = 200;
    private static final String ALL = "select id, account, half, made, seen, address, browser from accounts_session ";

    private final Database store;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    /// @param idle    after how long without a request a session ends
    /// @param longest after how long it ends in any case
    @Inject
    public Sessions(
            @DeskStore Database store,
            Clock clock,
            @ConfigProperty(name = "moothall.session.idle", defaultValue = "PT2H") Duration idle,
            @ConfigProperty(name = "moothall.session.longest", defaultValue = "PT12H") Duration longest) {
        this.store = store;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /// Begins one.
    public Secret begin(Handle handle, AccountId account, boolean half, String address, String browser) {
        Secret secret = Secret.fresh();
        Instant now = clock.instant();
        handle.createUpdate("""
                        insert into accounts_session (secret, account, half, made, seen, address, browser)
                        values (:secret, :account, :half, :now, :now, :address, :browser)
                        """)
                .bind("secret", secret.hash())
                .bind("account", account.number())
                .bind("half", half ? 1 : 0)
                .bind("now", now)
                .bind("address", address)
                .bind("browser", browser.length() <= BROWSER_LENGTH ? browser : browser.substring(0, BROWSER_LENGTH))
                .execute();
        forget(handle, now);
        return secret;
    }

    /// The session whose secret this is, half or whole, while it lasts; it lasts the longer for being asked after.
    public Optional<Session> find(Secret secret) {
        Optional<Session> found = store.read(handle -> handle.createQuery(ALL + "where secret = :secret")
                        .bind("secret", secret.hash())
                        .map((row, context) -> session(row))
                        .findOne())
                .filter(this::lasts);
        found.filter(session -> session.seen().plus(SEEN_TO).isBefore(clock.instant()))
                .ifPresent(this::see);
        return found;
    }

    /// Those of an account that last, the newest first.
    public List<Session> list(AccountId account) {
        return store
                .read(handle -> handle.createQuery(ALL + "where account = :account and half = 0 order by id desc")
                        .bind("account", account.number())
                        .map((row, context) -> session(row))
                        .list())
                .stream()
                .filter(this::lasts)
                .toList();
    }

    /// Ends one of an account's; nothing happens where it has no such.
    public void end(Handle handle, AccountId account, long number) {
        handle.createUpdate("delete from accounts_session where account = :account and id = :id")
                .bind("account", account.number())
                .bind("id", number)
                .execute();
    }

    /// Ends all of an account's.
    public void endAll(Handle handle, AccountId account) {
        handle.createUpdate("delete from accounts_session where account = :account")
                .bind("account", account.number())
                .execute();
    }

    private boolean lasts(Session session) {
        Instant now = clock.instant();
        return session.half()
                ? now.isBefore(session.made().plus(HALF_LIFE))
                : now.isBefore(session.made().plus(longest))
                        && now.isBefore(session.seen().plus(idle));
    }

    private void see(Session session) {
        store.write(handle -> handle.createUpdate("update accounts_session set seen = :now where id = :id")
                .bind("now", clock.instant())
                .bind("id", session.number())
                .execute());
    }

    private void forget(Handle handle, Instant now) {
        handle.createUpdate("delete from accounts_session where made < :before")
                .bind("before", now.minus(longest))
                .execute();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getLong("id"),
                new AccountId(row.getLong("account")),
                row.getInt("half") != 0,
                Instant.parse(row.getString("made")),
                Instant.parse(row.getString("seen")),
                row.getString("address"),
                row.getString("browser"));
    }
}
