package org.moothall.exchange.moothall;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a record must have and has not. A text that leaves a property out gives a record with nothing in its place,
/// also where the record says that there is always something; this finds those places.
final class Completeness {
    private Completeness() {}

    /// The places that are empty and may not be, such as `items[3].title`.
    static List<String> missingFrom(Record whole) {
        List<String> missing = new ArrayList<>();
        look(whole, "", missing);
        return missing;
    }

    private static void look(@Nullable Object value, String place, List<String> missing) {
        if (value instanceof Record whole) {
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                String here = place.isEmpty() ? part.getName() : place + "." + part.getName();
                Object found = valueOf(whole, part);
                if (found == null && !mayBeAbsent(part)) {
                    missing.add(here);
                }
                look(found, here, missing);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                look(list.get(i), place + "[" + i + "]", missing);
            }
        }
    }

    private static boolean mayBeAbsent(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's part can always be read: " + part, e);
        }
    }
}
