package org.moothall.web;

import java.util.List;
import java.util.Optional;

/// The authorities whose pages are served here.
public interface Councils {
    /// All of them, the hall's own first.
    List<Council> list();

    /// The one whose pages stand at `/`; none while nothing has been published.
    default Optional<Council> principal() {
        return list().stream().findFirst();
    }

    /// The one with this code.
    default Optional<Council> find(String code) {
        return list().stream().filter(council -> council.code().equals(code)).findFirst();
    }
}
