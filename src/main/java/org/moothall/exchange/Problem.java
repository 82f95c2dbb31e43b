package org.moothall.exchange;

/// Something that could not be read, and where.
///
/// @param where the file or address, with the element and its number where they are known
/// @param what  what is wrong there, in words for the person who runs the import
public record Problem(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
