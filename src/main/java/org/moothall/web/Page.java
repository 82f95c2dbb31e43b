package org.moothall.web;

import io.quarkus.qute.TemplateInstance;

/// A page: what stands on it, as data, and the template that sets it. Its JSON is the page itself, so that the
/// address with `.json` says the same as the address without.
public interface Page {
    /// The page in HTML.
    TemplateInstance template();

    /// The page as data.
    default Object data() {
        return this;
    }

    /// True where the same address gives the same page until something is published or a day ends.
    default boolean keepable() {
        return true;
    }

    /// The HTTP status that goes with it.
    default int status() {
        return 200;
    }
}
