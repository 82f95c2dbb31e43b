package org.moothall.operations.imports;

import picocli.CommandLine.Command;

/// The list of imports; on its own it does nothing but ask for one.
@Command(
        name = "import",
        description = "Brings a record in: publishes what differs from what stands, and lists what could not be read.",
        mixinStandardHelpOptions = true,
        subcommands = {ImportModernGov.class, ImportOparl.class, ImportMoothall.class, ImportBenchmarks.class})
public final class Import {}
