package org.moothall.accounts.credentials;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.AccountId;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;

/// Links with which somebody sets a password, once, until they expire. A new one of the same account takes the
/// place of the one before.
@Singleton
public final class Links {
    private final Database store;
    private final Clock clock;

    @Inject
    public Links(@DeskStore Database store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What a link is for, and so how long it lasts.
    public enum Purpose {
        /// the very first administrator
        FIRST(Duration.ofDays(1)),
        /// somebody new
        INVITATION(Duration.ofDays(7)),
        /// a password that was forgotten
        RESET(Duration.ofHours(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    /// A link that still works.
    public record Link(AccountId account, Purpose purpose, Instant expires) {}

    /// Makes one; its secret is told here and never again.
    public Secret make(Handle handle, AccountId account, Purpose purpose) {
        Secret secret = Secret.fresh();
        cancel(handle, account);
        handle.createUpdate("""
                        insert into accounts_link (secret, account, purpose, expires)
                        values (:secret, :account, :purpose, :expires)
                        """)
                .bind("secret", secret.hash())
                .bind("account", account.number())
                .bind("purpose", purpose.name())
                .bind("expires", clock.instant().plus(purpose.life))
                .execute();
        return secret;
    }

    /// The link with this secret, while it works.
    public Optional<Link> find(Secret secret) {
        return store.read(handle -> handle.createQuery("""
                        select account, purpose, expires from accounts_link
                        where secret = :secret and expires > :now
                        """)
                .bind("secret", secret.hash())
                .bind("now", clock.instant())
                .map((row, context) -> new Link(
                        new AccountId(row.getLong("account")),
                        Purpose.valueOf(row.getString("purpose")),
                        Instant.parse(row.getString("expires"))))
                .findOne());
    }

    /// Uses a link up; false where somebody was faster.
    public boolean use(Handle handle, Secret secret) {
        return handle.createUpdate("delete from accounts_link where secret = :secret and expires > :now")
                        .bind("secret", secret.hash())
                        .bind("now", clock.instant())
                        .execute()
                == 1;
    }

    /// Makes whatever links the account has worthless.
    public void cancel(Handle handle, AccountId account) {
        handle.createUpdate("delete from accounts_link where account = :account")
                .bind("account", account.number())
                .execute();
    }
}
