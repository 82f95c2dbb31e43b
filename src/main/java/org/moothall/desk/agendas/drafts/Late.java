package org.moothall.desk.agendas.drafts;

/// Why an item is taken that was not on an agenda open for long enough: the special circumstances, which the
/// minutes must specify, and the chair who is of the opinion that it is urgent (Local Government Act 1972
/// s.100B(4)(b)).
public record Late(String reason, String chair) {}
