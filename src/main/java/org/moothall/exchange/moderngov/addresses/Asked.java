package org.moothall.exchange.moderngov.addresses;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an old address asks with: names of parameters in any case, and any number that are of no matter to us.
record Asked(Map<String, String> parameters) {
    static Asked of(Map<String, List<String>> given) {
        Map<String, String> parameters = new TreeMap<>();
        given.forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.putIfAbsent(
                        name.toLowerCase(Locale.ROOT), values.getFirst().strip());
            }
        });
        return new Asked(parameters);
    }

    /// The first of these parameters that is a number.
    Optional<Long> number(String... names) {
        for (String name : names) {
            String value = parameters.getOrDefault(name, "");
            if (value.matches("[0-9]{1,15}")) {
                return Optional.of(Long.valueOf(value));
            }
        }
        return Optional.empty();
    }

    /// A parameter's words; empty for none.
    String words(String name) {
        return parameters.getOrDefault(name, "");
    }
}
