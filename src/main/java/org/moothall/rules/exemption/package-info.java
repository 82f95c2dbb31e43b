/// What the public may not see, and why: the paragraphs of Schedule 12A to the Local Government Act 1972 with the
/// public-interest test, confidential information, the resolution that excludes the public, who may read a private
/// paper, and what is left when private words are cut out.
@NullMarked
package org.moothall.rules.exemption;

import org.jspecify.annotations.NullMarked;
