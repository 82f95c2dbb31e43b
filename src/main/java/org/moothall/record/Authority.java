package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;

/// The council, or other authority, whose record it is. There is one of them to a code; its number is always 0.
///
/// @param tier      what kind of authority, in the field's words: `Unitary authority`, `London borough`
/// @param website   the authority's own site
/// @param languages ISO 639-1, the first being the one it writes in
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Authority(
        AuthorityCode code,
        String name,
        @Nullable String tier,
        @Nullable String website,
        List<String> languages,
        @Nullable Contact contact,
        @Nullable String note)
        implements Content {
    public Authority {
        languages = Copies.of(languages);
    }

    @Override
    public Kind kind() {
        return Kind.AUTHORITY;
    }

    @Override
    public long number() {
        return 0;
    }

    @Override
    public String label() {
        return name;
    }
}
