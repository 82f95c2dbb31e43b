/// Control charts of single figures and their moving ranges (XmR), as the NHS's "plot the dots" draws them: what
/// in a series is chance, what is a signal, and whether a target can be met. Everything is decided in exact
/// decimal arithmetic, so that a figure on a limit is on it.
@NullMarked
package org.moothall.statistics.control;

import org.jspecify.annotations.NullMarked;
