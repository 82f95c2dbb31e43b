package org.moothall.search.questions;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Property
    void anythingTypedIsUnderstoodWithinBounds(@ForAll @StringLength(max = 3000) String typed) {
        Asked asked = Asked.of(typed);

        assertThat(asked.text().length()).isLessThanOrEqualTo(Asked.LENGTH);
        assertThat(asked.parts()).hasSizeLessThanOrEqualTo(Asked.PARTS);
        assertThat(asked.parts()).allSatisfy(part -> assertThat(part.text()).isNotBlank());
    }

    @Test
    void theSearchBoxHasItsOwnSmallLanguage() {
        assertThat(Asked.of("plan “improvement plan” librar* -budget -\"old plan\" *")
                        .parts())
                .containsExactly(
                        new Part.Word("plan"),
                        new Part.Phrase("improvement plan"),
                        new Part.Prefix("librar"),
                        new Part.Excluded("budget"),
                        new Part.Excluded("old plan"));
    }

    @Test
    void whatCannotBeUsedIsSaid() {
        assertThat(Asked.of("li*").remarks()).containsExactly(Remark.SHORT_PREFIX);
        assertThat(Asked.of("***").remarks()).containsExactly(Remark.NO_WORDS);
        assertThat(Asked.of("-budget").remarks()).containsExactly(Remark.ONLY_EXCLUDED);
        assertThat(Asked.of("word ".repeat(2000)).remarks()).containsExactly(Remark.CUT);
    }

    @Test
    void aWordIsPutInAnotherSpellingWhereItStands() {
        assertThat(Asked.of("the libary \"libary hours\"")
                        .corrected("libary", "library")
                        .text())
                .isEqualTo("the library \"libary hours\"");
    }
}
