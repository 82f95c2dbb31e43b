/// An attacker on the disclosure control that shares nothing with it but the words on the page: random councils
/// publish, and the attacker, with a solver of its own, tries to work out what was withheld.
@NullMarked
package org.moothall.statistics.disclosure.attack;

import org.jspecify.annotations.NullMarked;
