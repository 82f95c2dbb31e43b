package org.moothall.monitoring.audits.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// A stratified random sample: as many of each stratum as its share of the frame asks for, at least one where there
/// are places enough, and the rest of the stratum in a random order too, from which replacements are taken.
///
/// The random numbers are those of `java.util.Random`, whose sequence for a seed is laid down in its documentation;
/// the strata are shuffled one after another in the order of their names (Fisher and Yates), each from the order of
/// the pseudonyms.
///
/// @param drawn the whole frame, stratum by stratum, in the order in which cases come up
public record Sample(long seed, List<Drawn> drawn) {
    public Sample {
        drawn = List.copyOf(drawn);
    }

    /// A case as it came up.
    ///
    /// @param place  the order within its stratum, from 1
    /// @param chosen whether it is to be audited; otherwise it waits as a replacement
    public record Drawn(Frame.Case of, int place, boolean chosen) {}

    /// Draws.
    ///
    /// @throws IllegalArgumentException where there are not so many cases
    public static Sample draw(Frame frame, int size, long seed) {
        int whole = frame.cases().size();
        if (size < 1 || size > whole) {
            throw new IllegalArgumentException(
                    "A sample of %d cannot be drawn from a frame of %d.".formatted(size, whole));
        }
        SortedMap<String, List<Frame.Case>> strata = frame.strata();
        Map<String, Integer> places = places(strata, size, whole);
        Random random = new Random(seed);
        List<Drawn> drawn = new ArrayList<>();
        strata.forEach((stratum, cases) -> {
            List<Frame.Case> order = new ArrayList<>(cases);
            Collections.shuffle(order, random);
            for (int place = 0; place < order.size(); place++) {
                drawn.add(new Drawn(order.get(place), place + 1, place < places.getOrDefault(stratum, 0)));
            }
        });
        return new Sample(seed, drawn);
    }

    /// By largest remainder (Hamilton), each stratum having one first where there are places enough.
    private static Map<String, Integer> places(SortedMap<String, List<Frame.Case>> strata, int size, int whole) {
        Map<String, Integer> places = new TreeMap<>();
        int least = size >= strata.size() ? 1 : 0;
        strata.forEach((stratum, cases) -> places.put(stratum, Math.max(least, size * cases.size() / whole)));
        Comparator<String> byWant = Comparator.comparingLong(
                stratum -> (long) size * strata.getOrDefault(stratum, List.of()).size()
                        - (long) places.getOrDefault(stratum, 0) * whole);
        while (sum(places) < size) {
            places.merge(
                    strata.keySet().stream()
                            .filter(stratum -> places.getOrDefault(stratum, 0)
                                    < strata.getOrDefault(stratum, List.of()).size())
                            .max(byWant.thenComparing(Comparator.reverseOrder()))
                            .orElseThrow(),
                    1,
                    Integer::sum);
        }
        while (sum(places) > size) {
            places.merge(
                    strata.keySet().stream()
                            .filter(stratum -> places.getOrDefault(stratum, 0) > 1)
                            .min(byWant.thenComparing(Comparator.naturalOrder()))
                            .orElseThrow(),
                    -1,
                    Integer::sum);
        }
        return places;
    }

    private static int sum(Map<String, Integer> places) {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }
}
