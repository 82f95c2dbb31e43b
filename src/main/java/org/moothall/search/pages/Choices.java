package org.moothall.search.pages;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.search.passages.Category;
import org.moothall.search.questions.Counts;
import org.moothall.search.questions.Filters;

/// What the results can be narrowed by, each choice with how many would be left.
record Choices(List<Choice> categories, List<Choice> bodies, List<Choice> years, List<Choice> wards) {
    private static final int YEARS = 12;

    /// One choice.
    ///
    /// @param name   what it is called; of a category its name in the code, for choosing words
    /// @param path   the search narrowed by it, or without it where it is chosen
    /// @param chosen whether the results are narrowed by it already
    record Choice(String name, int count, String path, boolean chosen) {}

    /// Nothing to choose from.
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());

    static Choices of(Form form, Filters filters, Counts counts) {
        BodyId body = filters.body();
        return new Choices(
                list(form, "kind", counts.categories(), Category::name, Category::wire, filters.category()),
                counts.bodies().stream()
                        .map(one -> choice(
                                form,
                                "body",
                                one.name(),
                                one.body().toString(),
                                one.count(),
                                one.body().equals(body)))
                        .toList(),
                list(form, "year", counts.years(), String::valueOf, String::valueOf, filters.year()).stream()
                        .limit(YEARS)
                        .toList(),
                list(form, "ward", counts.wards(), ward -> ward, ward -> ward, filters.ward()));
    }

    /// Whether there is anything to choose.
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static <T> List<Choice> list(
            Form form,
            String parameter,
            List<Counts.Of<T>> counts,
            Function<T, String> name,
            Function<T, String> value,
            @Nullable T chosen) {
        return counts.stream()
                .map(one -> choice(
                        form,
                        parameter,
                        name.apply(one.value()),
                        value.apply(one.value()),
                        one.count(),
                        one.value().equals(chosen)))
                .toList();
    }

    private static Choice choice(Form form, String parameter, String name, String value, int count, boolean chosen) {
        return new Choice(name, count, form.with(parameter, chosen ? "" : value), chosen);
    }
}
