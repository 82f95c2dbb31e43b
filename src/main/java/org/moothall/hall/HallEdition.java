package org.moothall.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.moothall.web.door.Edition;

/// Which entry the hall has reached, readable in nanoseconds by every process on the machine: two numbers in a
/// mapped file, `announced` (about to be reached) and `reached`. While they differ, nobody may answer from
/// memory; so a page kept from before a publication is never shown once the store has that publication.
public final class HallEdition implements Edition {
    private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();
    private static final long ANNOUNCED = 0;
    private static final long REACHED = 8;

    private final MemorySegment numbers;
    private final boolean known;

    private HallEdition(MemorySegment numbers, boolean known) {
        this.numbers = numbers;
        this.known = known;
    }

    /// The edition kept in a file, which is made where there is none.
    ///
    /// @throws UncheckedIOException where the file cannot be made or mapped
    public static HallEdition in(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return new HallEdition(channel.map(FileChannel.MapMode.READ_WRITE, 0, 16, Arena.global()), true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the hall's edition in " + file, e);
        }
    }

    /// An edition of this process alone, for a store that no other one on the machine shares.
    public static HallEdition inMemory() {
        return new HallEdition(Arena.global().allocate(16, 8), true);
    }

    /// An edition that is never known, for a store that other machines may change at any time: each page is drawn
    /// from it anew.
    public static HallEdition unknown() {
        return new HallEdition(Arena.global().allocate(16, 8), false);
    }

    /// How many entries the hall has applied, or [#CHANGING].
    @Override
    public long current() {
        long reached = (long) LONG.getAcquire(numbers, REACHED);
        return known && (long) LONG.getAcquire(numbers, ANNOUNCED) == reached ? reached : CHANGING;
    }

    /// Says that the store is about to reach a position.
    public void announce(long position) {
        LONG.setVolatile(numbers, ANNOUNCED, position);
    }

    /// Says which position the store has reached.
    public void settle(long position) {
        LONG.setVolatile(numbers, REACHED, position);
        LONG.setVolatile(numbers, ANNOUNCED, position);
    }
}
