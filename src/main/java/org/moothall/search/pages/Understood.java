package org.moothall.search.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.search.passages.Category;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Filters;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;

/// A search as it was understood, and the names of what could not be: a day that is none, a kind that is not there.
record Understood(Question question, List<String> mistakes) {
    static Understood of(Form form, AuthorityCode authority) {
        Reading reading = new Reading(form.given());
        return reading.read(authority);
    }

    private static final class Reading {
        private final Map<String, String> given;
        private final List<String> mistakes = new ArrayList<>();

        Reading(Map<String, String> given) {
            this.given = given;
        }

        Understood read(AuthorityCode authority) {
            Filters filters = new Filters(category(), body(), day("from"), day("to"), year(), given.get("ward"));
            if (filters.from() != null && filters.to() != null && filters.to().isBefore(filters.from())) {
                mistakes.add("to");
            }
            Question question = new Question(authority, Asked.of(given.get("q")), filters, order(), page(), true);
            return new Understood(question, List.copyOf(mistakes));
        }

        private @Nullable Category category() {
            String kind = given.get("kind");
            return kind == null
                    ? null
                    : Category.find(kind).orElseGet(() -> {
                        mistakes.add("kind");
                        return null;
                    });
        }

        private @Nullable BodyId body() {
            Long number = number("body", 15);
            return number == null ? null : new BodyId(number);
        }

        private @Nullable Integer year() {
            Long number = number("year", 4);
            if (number != null && number < 1000) {
                mistakes.add("year");
                return null;
            }
            return number == null ? null : number.intValue();
        }

        private int page() {
            Long number = number("page", 4);
            return number == null ? 1 : (int) Math.clamp(number, 1L, Question.PAGES);
        }

        private @Nullable Long number(String name, int digits) {
            String text = given.get(name);
            if (text == null) {
                return null;
            }
            if (!text.matches("[0-9]{1," + digits + "}")) {
                mistakes.add(name);
                return null;
            }
            return Long.valueOf(text);
        }

        private @Nullable LocalDate day(String name) {
            String text = given.get(name);
            if (text == null) {
                return null;
            }
            try {
                if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(text);
                }
                String[] parts = text.split("[/.]", -1);
                if (text.matches("[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4}")) {
                    return LocalDate.of(
                            Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
                }
            } catch (DateTimeException noSuchDay) {
                mistakes.add(name);
                return null;
            }
            mistakes.add(name);
            return null;
        }

        private Order order() {
            return "date".equals(given.get("sort")) ? Order.DATE : Order.RELEVANCE;
        }
    }
}
