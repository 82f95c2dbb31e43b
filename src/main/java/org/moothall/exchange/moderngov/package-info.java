/// ModernGov's language: its addresses, its web service and its pages, read into the record.
@NullMarked
package org.moothall.exchange.moderngov;

import org.jspecify.annotations.NullMarked;
