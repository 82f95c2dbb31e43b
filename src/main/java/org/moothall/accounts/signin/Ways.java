package org.moothall.accounts.signin;

import org.moothall.web.door.Rooms;
import org.moothall.web.door.Visit;

/// Where one may be led after signing in.
final class Ways {
    private Ways() {}

    /// Whether an address is a page of ours behind the sign-in: never another site's, whatever it looks like.
    static boolean isOurs(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || !address.matches("[\\x21-\\x5b\\x5d-\\x7e]+")) {
            return false;
        }
        String path = address.replaceAll("[?#].*", "");
        String room = Visit.of(address, path, "").path();
        return Rooms.isClosed(room) && !Rooms.isEntrance(room);
    }
}
