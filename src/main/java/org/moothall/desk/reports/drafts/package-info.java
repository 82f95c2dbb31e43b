/// Reports in work, as far as they are for the public: what is said of them, their versions, what happened to them.
@NullMarked
package org.moothall.desk.reports.drafts;

import org.jspecify.annotations.NullMarked;
