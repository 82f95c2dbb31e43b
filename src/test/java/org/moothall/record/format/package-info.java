/// The published form of the record: its JSON Schemas are made from the records themselves, and the published ones
/// are held against them.
@NullMarked
package org.moothall.record.format;

import org.jspecify.annotations.NullMarked;
