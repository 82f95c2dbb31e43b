package org.moothall.bench;

import java.io.IOException;
import java.util.List;

/// One comparison.
interface Benchmark {
    /// The word after `./moothall bench`.
    String name();

    /// What is compared with what, and how, in a sentence or two for whoever reads the results.
    String method();

    /// Runs it.
    ///
    /// @throws Unavailable where this machine lacks what it needs
    List<Row> run() throws IOException, InterruptedException;

    /// This machine lacks something: the benchmark is passed over, and the reason is printed.
    final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unavailable(String why) {
            super(why);
        }
    }
}
