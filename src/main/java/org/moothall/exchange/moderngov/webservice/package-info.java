/// Readers of ModernGov's web service, `mgWebService.asmx`: XML in, things of the record out. The service gives
/// the spine (bodies, meetings, items, attendance, councillors) and knows nothing of issues, decisions and
/// forward plans.
@NullMarked
package org.moothall.exchange.moderngov.webservice;

import org.jspecify.annotations.NullMarked;
