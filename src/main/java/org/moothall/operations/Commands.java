package org.moothall.operations;

import picocli.CommandLine.Command;

/// The list of commands; on its own it does nothing but ask for one.
///
/// A command is made twice: by picocli alone, to read its options before the framework starts, and by the framework, to
/// run.
/// So it has no constructor, and what it needs comes by `@Inject` into a field.
@Command(
        name = "moothall",
        description = "Keeps a council's decisions and what came of them.",
        mixinStandardHelpOptions = true,
        version = "Moothall 0.1.0",
        subcommands = {Serve.class, WarmUp.class})
final class Commands {}
