package org.moothall.search.pages;

import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.search.questions.Hit;

/// Where in the hall a result has its page, without language and authority.
final class Places {
    private Places() {}

    static String of(Hit hit) {
        ItemId item = hit.place().item();
        return switch (hit.category()) {
            case DOCUMENT -> document(hit.key(), hit.page());
            case ITEM -> "/meetings/" + hit.key().number() + (item == null ? "" : "/items/" + item.number());
            default -> of(hit.key());
        };
    }

    static String document(Key key, @Nullable Integer page) {
        return "/documents/" + key.number() + (page == null ? "" : "#page-" + page);
    }

    private static String of(Key key) {
        return switch (key.kind()) {
            case AUTHORITY -> "/";
            case BODY -> "/bodies/" + key.number();
            case PERSON -> "/people/" + key.number();
            case MEETING -> "/meetings/" + key.number();
            case ISSUE -> "/issues/" + key.number();
            case DECISION -> "/decisions/" + key.number();
            case FORWARD_PLAN_ENTRY -> "/forward-plan/" + key.number();
            case DOCUMENT -> "/documents/" + key.number();
            case IMPROVEMENT_PLAN -> "/plans/" + key.number();
            case PROGRESS_REPORT -> "/plans/reports/" + key.number();
            case WITHDRAWAL -> "/withdrawn/" + key.number();
        };
    }
}
