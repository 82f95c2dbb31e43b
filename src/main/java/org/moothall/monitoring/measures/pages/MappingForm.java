package org.moothall.monitoring.measures.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.monitoring.measures.intake.Guess;
import org.moothall.monitoring.measures.intake.Mapping;
import org.moothall.monitoring.measures.intake.NumberForm;
import org.moothall.monitoring.measures.sheets.Sheet;

/// A mapping as it stands in an address or a form: what is not said there is guessed.
final class MappingForm {
    private final List<Sheet> sheets;
    private final MultivaluedMap<String, String> asked;

    MappingForm(List<Sheet> sheets, MultivaluedMap<String, String> asked) {
        this.sheets = sheets;
        this.asked = asked;
    }

    Mapping mapping() {
        int sheet = whole("sheet").filter(one -> one < sheets.size()).orElse(0);
        Mapping guess = Guess.of(sheets, sheet, text("measure").orElse(null));
        boolean mapped = asked.keySet().stream().anyMatch(name -> name.matches("c[0-9]+"));
        return new Mapping(
                sheet,
                whole("header")
                        .map(row ->
                                Math.clamp(row - 1, 0, sheets.get(sheet).rows().size() - 1))
                        .orElse(guess.header()),
                mapped ? columns() : guess.columns(),
                asked.containsKey("measure") ? text("measure").orElse(null) : guess.measure(),
                find(NumberForm.values(), "form")
                        .or(() -> Optional.ofNullable(guess.form()))
                        .orElse(null),
                find(Mapping.Share.values(), "share").orElse(guess.share()));
    }

    private Map<Integer, Mapping.Column> columns() {
        Map<Integer, Mapping.Column> columns = new HashMap<>();
        asked.forEach((name, values) -> {
            if (name.matches("c[0-9]{1,4}")) {
                find(Mapping.Column.values(), name)
                        .ifPresent(column -> columns.put(Integer.parseInt(name.substring(1)), column));
            }
        });
        return columns;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(asked.getFirst(name)).filter(text -> !text.isBlank());
    }

    private Optional<Integer> whole(String name) {
        return text(name).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    private <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return text(name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(one -> one.name().equals(text))
                        .findFirst());
    }
}
