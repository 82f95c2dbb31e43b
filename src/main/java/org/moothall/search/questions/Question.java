package org.moothall.search.questions;

import org.moothall.record.ids.AuthorityCode;

/// One question to the index of one authority's record.
///
/// @param page    from 1, at most [#PAGES]
/// @param counted whether the whole result is to be counted by category, body, year and ward
public record Question(AuthorityCode authority, Asked asked, Filters filters, Order order, int page, boolean counted) {
    /// How many results make a page.
    public static final int LENGTH = 10;

    /// How many pages can be turned; whoever wants more should narrow the question.
    public static final int PAGES = 30;

    public Question {
        if (page < 1 || page > PAGES) {
            throw new IllegalArgumentException("pages go from 1 to " + PAGES + ": " + page);
        }
    }

    /// The same question in other words.
    public Question asking(Asked other) {
        return new Question(authority, other, filters, order, page, counted);
    }
}
