package org.moothall.monitoring.audits.sampling;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.moothall.monitoring.audits.forms.Pseudonym;

class SampleTest {
    @Test
    void aStratumHasItsShareAndAtLeastOne() {
        Sample sample = Sample.draw(frame(60, 30, 8, 2), 10, 7);

        assertThat(sizes(sample)).isEqualTo(Map.of("s0", 5L, "s1", 3L, "s2", 1L, "s3", 1L));
        assertThat(sizes(Sample.draw(frame(60, 30, 8, 2), 3, 7))).isEqualTo(Map.of("s0", 2L, "s1", 1L));
    }

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrderOfTheList() {
        List<Frame.Case> shuffled = new ArrayList<>(frame(20, 20).cases());
        Collections.shuffle(shuffled, new Random(1));

        assertThat(Sample.draw(new Frame(shuffled), 8, 42)).isEqualTo(Sample.draw(frame(20, 20), 8, 42));
        assertThat(Sample.draw(frame(20, 20), 8, 43)).isNotEqualTo(Sample.draw(frame(20, 20), 8, 42));
    }

    @Property(tries = 200)
    void aSampleHasJustItsSizeAndNoStratumMoreThanItHas(
            @ForAll @IntRange(min = 1, max = 30) int a,
            @ForAll @IntRange(min = 1, max = 30) int b,
            @ForAll @IntRange(min = 1, max = 30) int c,
            @ForAll long seed) {
        Frame frame = frame(a, b, c);
        int size = 1 + new Random(seed).nextInt(a + b + c);

        Sample sample = Sample.draw(frame, size, seed);

        assertThat(sample.drawn()).hasSize(a + b + c);
        assertThat(sample.drawn().stream().filter(Sample.Drawn::chosen)).hasSize(size);
        assertThat(sizes(sample).getOrDefault("s0", 0L)).isLessThanOrEqualTo(a);
    }

    @Test
    void aListWithFaultsIsNotTakenAndEveryFaultIsSaid() {
        Frame.Reading reading = Frame.read("KF-1, Care\nIsolde, Care\n\nKF-1; Care\nKF-2\tEarly help\n12/03/2014");

        assertThat(reading.problems()).hasSize(3);
        assertThat(reading.problems().getFirst()).startsWith("Line 2: “Isolde” is not a pseudonym");
        assertThat(reading.problems().get(1)).isEqualTo("Line 4: KF-1 stands in line 1 already.");
        assertThat(reading.frame().cases()).isEmpty();
        assertThat(Frame.read("KF-1\nKF-2").frame().cases())
                .extracting(Frame.Case::stratum)
                .containsOnly("All cases");
    }

    @Test
    void noMoreCanBeDrawnThanThereIs() {
        assertThatThrownBy(() -> Sample.draw(frame(3), 4, 1))
                .hasMessageContaining("sample of 4")
                .hasMessageContaining("of 3");
        assertThatThrownBy(() -> Sample.draw(frame(3), 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Long> sizes(Sample sample) {
        return sample.drawn().stream()
                .filter(Sample.Drawn::chosen)
                .collect(groupingBy(drawn -> drawn.of().stratum(), counting()));
    }

    private static Frame frame(int... sizes) {
        List<Frame.Case> cases = new ArrayList<>();
        for (int stratum = 0; stratum < sizes.length; stratum++) {
            for (int i = 0; i < sizes[stratum]; i++) {
                cases.add(new Frame.Case(new Pseudonym("S%03d".formatted(stratum * 100 + i)), "s" + stratum));
            }
        }
        return new Frame(cases);
    }
}
