package org.moothall.hall;

import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// Where in the hall a published thing has its page, without language and authority.
public final class Addresses {
    private Addresses() {}

    /// The page of a thing.
    public static String of(Kind kind, long number) {
        return switch (kind) {
            case AUTHORITY -> "/";
            case BODY -> "/bodies/" + number;
            case PERSON -> "/people/" + number;
            case MEETING -> "/meetings/" + number;
            case ISSUE -> "/issues/" + number;
            case DECISION -> "/decisions/" + number;
            case FORWARD_PLAN_ENTRY -> "/forward-plan/" + number;
            case DOCUMENT -> "/documents/" + number;
            case IMPROVEMENT_PLAN -> "/plans/" + number;
            case PROGRESS_REPORT -> "/plans/reports/" + number;
            case WITHDRAWAL -> "/withdrawn/" + number;
        };
    }

    /// The page of a thing.
    public static String of(Key key) {
        return of(key.kind(), key.number());
    }
}
