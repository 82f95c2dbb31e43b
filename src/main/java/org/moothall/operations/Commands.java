package org.moothall.operations;

import org.moothall.operations.imports.Import;
import org.moothall.operations.keeping.Backup;
import org.moothall.operations.keeping.Erase;
import org.moothall.operations.keeping.Reindex;
import org.moothall.operations.keeping.Restore;
import org.moothall.operations.keeping.Verify;
import org.moothall.operations.serving.Demo;
import org.moothall.operations.serving.Serve;
import org.moothall.operations.serving.WarmUp;
import picocli.CommandLine.Command;

/// The list of commands; on its own it does nothing but ask for one.
///
/// A command is made twice: by picocli alone, to read its options before the framework starts, and by the
/// framework, to run. So it has no constructor, and what it needs comes by `@Inject` into a field.
@Command(
        name = "moothall",
        description = "Keeps a council's decisions and what came of them.",
        mixinStandardHelpOptions = true,
        version = "Moothall 0.1.0",
        subcommands = {
            Demo.class,
            Serve.class,
            Import.class,
            Verify.class,
            Backup.class,
            Restore.class,
            Reindex.class,
            Erase.class,
            WarmUp.class
        })
final class Commands {}
