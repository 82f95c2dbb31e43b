/// The pages on which reports are written, cleared and put on agendas.
@NullMarked
package org.moothall.desk.reports.pages;

import org.jspecify.annotations.NullMarked;
