package org.moothall.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.moothall.statistics.disclosure.attack.Siege;

/// Nothing that was withheld is worked out of everything that was ever shown, over at least 500 publications of 250
/// random councils; `./moothall bench disclosure` goes on to 10,000.
class AttackTest {
    @Property(tries = 250)
    void anAttackerWithEverythingEverPublishedRecoversNothing(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int publications) {
        Siege siege = Siege.of(new Random(seed).nextLong(), publications);

        assertThat(siege.recovered()).isEmpty();
        assertThat(siege.publications()).isEqualTo(publications);
    }

    /// A council's third report that once withheld, in vain, a total that the second had let everybody work out.
    @Test
    void whatIsKnownAlreadyIsNotHidden() {
        assertThat(Siege.of(-4668626324257588225L, 3).recovered()).isEmpty();
    }
}
