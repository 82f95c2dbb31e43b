package org.moothall.operations;

import picocli.CommandLine.Command;

/// The list of commands; on its own it does nothing but ask for one.
@Command(
        name = "moothall",
        description = "Keeps a council's decisions and what came of them.",
        mixinStandardHelpOptions = true,
        version = "Moothall 0.1.0",
        subcommands = {Serve.class})
final class Commands {}
