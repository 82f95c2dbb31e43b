package org.moothall.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The trail of who did what. It is only ever added to: the store itself refuses to change or delete a line.
@Singleton
public final class Trail {
    private final Clock clock;

    @Inject
    public Trail(Clock clock) {
        this.clock = clock;
    }

    /// Adds a line, within the caller's own transaction: what was done and the line that says so are kept both or
    /// not at all.
    ///
    /// @param act     what was done, in a few English words of the past: `published an agenda`
    /// @param subject what it was done to, as an address within the desk or a short name: `meetings/1031`
    /// @param detail  what else somebody will want to know later; empty for nothing. No secrets, no exempt words
    public void record(Handle handle, Account who, String act, String subject, String detail) {
        add(handle, who.id().number(), who.name(), act, subject, detail);
    }

    /// Adds a line for what nobody signed in has done: a wrong password, the first start.
    ///
    /// @param name who or what it was, as far as that is known
    public void record(Handle handle, String name, String act, String subject, String detail) {
        add(handle, null, name, act, subject, detail);
    }

    private void add(Handle handle, @Nullable Long account, String name, String act, String subject, String detail) {
        handle.createUpdate("""
                        insert into accounts_trail (at, account, name, act, subject, detail)
                        values (:at, :account, :name, :act, :subject, :detail)
                        """)
                .bind("at", clock.instant())
                .bind("account", account)
                .bind("name", name)
                .bind("act", act)
                .bind("subject", subject)
                .bind("detail", detail)
                .execute();
    }
}
