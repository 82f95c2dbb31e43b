package org.moothall.statistics.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.statistics.disclosure.reader.Fact;

/// What the world has been told, by us or by others, and what has been kept from it.
///
/// @param facts   everything ever published, corrected figures included; and what is known from elsewhere, such as
///                a national return, or from how things are counted
/// @param secrets everything ever withheld for its own sake; it stays so
public record History(List<Fact> facts, List<Secret> secrets) {
    public static final History NONE = new History(List.of(), List.of());

    public History {
        facts = List.copyOf(facts);
        secrets = List.copyOf(secrets);
    }

    /// The same with facts that are known from elsewhere.
    public History with(List<Fact> known) {
        return new History(Stream.concat(facts.stream(), known.stream()).toList(), secrets);
    }
}
