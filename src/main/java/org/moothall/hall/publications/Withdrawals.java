package org.moothall.hall.publications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.hall.Addresses;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.WithdrawalId;

/// The notices of withdrawal of an authority.
@Singleton
class Withdrawals {
    private final Hall hall;

    @Inject
    Withdrawals(Hall hall) {
        this.hall = hall;
    }

    /// A page of them.
    ///
    /// @param before the entry of the last notice of the page before; none for the newest
    WithdrawnPage list(AuthorityCode authority, Optional<Long> before) {
        return hall.read(handle -> {
            List<WithdrawnPage.Line> lines = lines(handle, authority, before.orElse(Long.MAX_VALUE));
            boolean more = lines.size() > WithdrawnPage.LENGTH;
            List<WithdrawnPage.Line> shown = more ? lines.subList(0, WithdrawnPage.LENGTH) : lines;
            return new WithdrawnPage(
                    List.copyOf(shown),
                    more ? Optional.of("/withdrawn?before=" + shown.getLast().entry()) : Optional.empty());
        });
    }

    private static List<WithdrawnPage.Line> lines(Handle handle, AuthorityCode authority, long before) {
        return handle
                .createQuery("""
                        select json, entry, since from thing
                        where authority = :authority and kind = 'withdrawal' and entry < :before
                        order by entry desc limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("before", before)
                .bind("limit", WithdrawnPage.LENGTH + 1)
                .map((row, context) -> Hall.published(Withdrawal.class, row, context))
                .list()
                .stream()
                .map(notice -> new WithdrawnPage.Line(
                        notice.content(),
                        notice.entry(),
                        replacement(notice.content()),
                        isAgain(handle, authority, notice.content())))
                .toList();
    }

    /// One notice.
    ///
    /// @throws org.moothall.web.NotFound where there is none
    NoticePage notice(AuthorityCode authority, WithdrawalId id) {
        Published<Withdrawal> notice = hall.get(Withdrawal.class, new Key(authority, Kind.WITHDRAWAL, id.number()));
        Withdrawal content = notice.content();
        return new NoticePage(
                content,
                Addresses.of(content.target(authority)),
                replacement(content),
                hall.read(handle -> isAgain(handle, authority, content)),
                notice.entry(),
                notice.since());
    }

    private static Optional<String> replacement(Withdrawal notice) {
        return Optional.ofNullable(notice.replacement()).map(number -> Addresses.of(notice.of(), number));
    }

    private static boolean isAgain(Handle handle, AuthorityCode authority, Withdrawal notice) {
        return handle.createQuery("select count(*) from thing where authority = ? and kind = ? and id = ?")
                        .bind(0, authority.value())
                        .bind(1, notice.of().wire())
                        .bind(2, notice.ofNumber())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
