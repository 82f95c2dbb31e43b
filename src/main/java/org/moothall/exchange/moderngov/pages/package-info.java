/// Readers of ModernGov's public pages: HTML in, things of the record out. The pages tell what the web service
/// keeps to itself: issues, decisions, forward plans, votes, packs and supplements, and which paper is an item's
/// report.
@NullMarked
package org.moothall.exchange.moderngov.pages;

import org.jspecify.annotations.NullMarked;
