/// What is done with agendas: begun, taken into work from the ledger, published, corrected, withdrawn.
@NullMarked
package org.moothall.desk.agendas.work;

import org.jspecify.annotations.NullMarked;
