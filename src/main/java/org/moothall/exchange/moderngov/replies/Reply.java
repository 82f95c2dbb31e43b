package org.moothall.exchange.moderngov.replies;

/// A raw reply of a ModernGov site.
///
/// @param where the file or address it came from, as problems name it
/// @param base  the site's own address, for the relative links in it
public record Reply(String where, Base base, byte[] bytes) {
    /// The address, or the file's name read as one, for ids that stand nowhere in the reply itself.
    public Link link() {
        return Link.of(where.replaceFirst("(?i)(\\.aspx(?:\\?.*)?)\\.html?$", "$1"));
    }
}
