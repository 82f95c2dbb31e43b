/// The walk through a site, pass by pass: bodies, councillors, meetings with their papers, decisions, forward
/// plans, issues, people. Each pass lays together what the replies say of one thing and offers it.
@NullMarked
package org.moothall.exchange.moderngov.passes;

import org.jspecify.annotations.NullMarked;
