package org.moothall.accounts.credentials;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.AccountId;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// The passwords, as Argon2id hashes. What each hash was made with stands in it, so the numbers below may be
/// raised at any time: a password is hashed anew when it is next used.
@Singleton
public final class Passwords {
    /// Bytes of salt and of hash; lanes; KiB of memory and rounds as OWASP's Password Storage Cheat Sheet advises.
    private static final Argon2PasswordEncoder ARGON = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    /// How many are hashed at once at most, so that a crowd at the door takes no more than so much memory.
    private static final Semaphore AT_ONCE = new Semaphore(8, true);

    private final Database store;
    private @Nullable String nobodys;

    @Inject
    public Passwords(@DeskStore Database store) {
        this.store = store;
    }

    /// Gives an account its password; whatever it had before no longer opens it.
    public void set(Handle handle, AccountId account, String password) {
        handle.createUpdate("update accounts_account set password = :hash where id = :id")
                .bind("hash", hash(password))
                .bind("id", account.number())
                .execute();
    }

    /// Whether this is the account's password. It takes as long where there is no such account, so that nobody
    /// learns from the clock which ones there are.
    public boolean match(Optional<AccountId> account, String password) {
        Optional<String> kept = account.flatMap(this::kept);
        boolean right = matches(password, kept.orElseGet(this::nobodys)) && kept.isPresent();
        if (right && ARGON.upgradeEncoding(kept.get())) {
            store.write(handle -> {
                set(handle, account.orElseThrow(), password);
                return null;
            });
        }
        return right;
    }

    /// A hash that no password fits, made when it is first asked for, since it takes as long as a good part of a start.
    private synchronized String nobodys() {
        if (nobodys == null) {
            nobodys = hash(Secret.fresh().text());
        }
        return nobodys;
    }

    /// Whether the account has one.
    public boolean has(AccountId account) {
        return kept(account).isPresent();
    }

    private Optional<String> kept(AccountId account) {
        return store.read(handle -> handle.createQuery(
                        "select password from accounts_account where id = :id and password is not null")
                .bind("id", account.number())
                .mapTo(String.class)
                .findOne());
    }

    private static String hash(String password) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return ARGON.encode(password);
        } finally {
            AT_ONCE.release();
        }
    }

    private static boolean matches(String password, String hash) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return ARGON.matches(password, hash);
        } finally {
            AT_ONCE.release();
        }
    }
}
