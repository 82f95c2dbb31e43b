/// What must not become public: the words and files of items and papers that are not open. Nothing that publishes
/// may use this package, and a test sees to it.
@NullMarked
package org.moothall.desk.agendas.closed;

import org.jspecify.annotations.NullMarked;
