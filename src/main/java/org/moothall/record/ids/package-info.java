/// Identifiers of published things. They are integers because ModernGov's are, and an import keeps them, so that
/// old addresses go on working; each has a type of its own, so that a meeting's is never taken for a body's.
@NullMarked
package org.moothall.record.ids;

import org.jspecify.annotations.NullMarked;
