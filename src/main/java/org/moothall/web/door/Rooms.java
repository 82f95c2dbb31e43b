package org.moothall.web.door;

import java.util.List;

/// Which addresses are not the public's: those where one signs in, and all behind it. What is answered there is
/// never kept for another reader, here or on the way.
public final class Rooms {
    private static final List<String> CLOSED = List.of("/desk", "/monitoring", "/account", "/signin", "/signout");

    private static final List<String> WORK = List.of("/desk", "/monitoring");

    private Rooms() {}

    /// Whether a path, without language and authority, lies in one of them.
    public static boolean isClosed(String path) {
        return CLOSED.stream().anyMatch(room -> isWithin(room, path));
    }

    /// Whether a path is one where one signs in or out, open to whoever comes.
    public static boolean isEntrance(String path) {
        return isWithin("/signin", path) || isWithin("/signout", path);
    }

    /// Whether a path lies where the work is done: at the desk, or in the monitoring.
    public static boolean isWork(String path) {
        return WORK.stream().anyMatch(room -> isWithin(room, path));
    }

    private static boolean isWithin(String room, String path) {
        return path.startsWith(room) && (path.length() == room.length() || path.charAt(room.length()) == '/');
    }
}
