/// What every command stands on: the data directory, its stores and who is at work in it, and how a command speaks.
@NullMarked
package org.moothall.operations.ground;

import org.jspecify.annotations.NullMarked;
