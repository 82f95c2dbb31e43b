/// Moothall's own import format (docs/format/import.md): a directory of published things, one to a line, with
/// their documents' files. The sample council comes in through it, and a council can move from one Moothall to
/// another by it.
@NullMarked
package org.moothall.exchange.moothall;

import org.jspecify.annotations.NullMarked;
