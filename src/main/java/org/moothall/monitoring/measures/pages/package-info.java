/// The pages of measures: what they count, their figures and targets, and the way in for figures.
@NullMarked
package org.moothall.monitoring.measures.pages;

import org.jspecify.annotations.NullMarked;
