package org.moothall.monitoring.audits;

/// Something that an audit says has to be done.
record ActionId(long number) {}
