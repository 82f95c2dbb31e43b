package org.moothall.desk.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;
import org.moothall.ledger.Ledger;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;

/// The numbers of things made at the desk: each the next one above everything of its kind that stands on the ledger
/// or was numbered here before. A number is never given twice, even where what it was given to comes to nothing.
@Singleton
public final class Numbers {
    /// Numbers from here on were made up by an import from addresses without numbers, and are never counted on
    /// from.
    private static final long MADE_UP = 1_000_000_000_000L;

    private static final String ITEM = "item";

    private final Ledger ledger;
    private final Published published;

    @Inject
    public Numbers(Ledger ledger, Published published) {
        this.ledger = ledger;
        this.published = published;
    }

    /// The next number of a kind, within the caller's transaction.
    public long next(Handle handle, AuthorityCode authority, Kind kind) {
        return after(handle, authority, kind.wire(), ledger.highest(handle, authority, kind, MADE_UP));
    }

    /// The next number of an agenda item. Items are numbered through all meetings of an authority.
    public ItemId nextItem(Handle handle, AuthorityCode authority) {
        published.catchUp(handle);
        return new ItemId(after(handle, authority, ITEM, 0));
    }

    /// The next number of something that only the desk knows, such as a paper that is not yet a document.
    ///
    /// @param what a word of the desk's own, which is no kind of the record
    public long next(Handle handle, AuthorityCode authority, String what) {
        return after(handle, authority, "desk-" + what, 0);
    }

    /// Takes note of an item's number that was seen on the ledger.
    static void seen(Handle handle, AuthorityCode authority, ItemId item) {
        if (item.number() < MADE_UP) {
            handle.createUpdate("""
                            insert into desk_number (authority, kind, last) values (:authority, :kind, :number)
                            on conflict (authority, kind) do update set last =
                                case when desk_number.last < excluded.last then excluded.last else desk_number.last end
                            """)
                    .bind("authority", authority.value())
                    .bind("kind", ITEM)
                    .bind("number", item.number())
                    .execute();
        }
    }

    private static long after(Handle handle, AuthorityCode authority, String kind, long highest) {
        return handle.createQuery("""
                        insert into desk_number (authority, kind, last) values (:authority, :kind, :highest + 1)
                        on conflict (authority, kind) do update set last =
                            case when desk_number.last < :highest then :highest + 1 else desk_number.last + 1 end
                        returning last
                        """)
                .bind("authority", authority.value())
                .bind("kind", kind)
                .bind("highest", highest)
                .mapTo(Long.class)
                .one();
    }
}
