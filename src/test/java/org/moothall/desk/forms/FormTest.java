package org.moothall.desk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.record.parts.Markup;

class FormTest {
    @Test
    void whatIsTypedIsReadAndWhatIsNotSenseIsNothing() {
        var form = form(Map.of(
                "title", " Dray Bridge ",
                "day", "2026-10-13",
                "time", "17:30",
                "number", "412",
                "lines", "Priory\r\n\r\n Market \n",
                "wrong", "31/02/2026"));

        assertThat(form.text("title")).isEqualTo("Dray Bridge");
        assertThat(form.text("none")).isEmpty();
        assertThat(form.words("none")).isNull();
        assertThat(form.day("day")).contains(LocalDate.of(2026, 10, 13));
        assertThat(form.day("wrong")).isEmpty();
        assertThat(form.time("time")).contains(LocalTime.of(17, 30));
        assertThat(form.time("wrong")).isEmpty();
        assertThat(form.number("number")).contains(412L);
        assertThat(form.number("title")).isEmpty();
        assertThat(form.lines("lines")).containsExactly("Priory", "Market");
        assertThat(form.has("number", "412")).isTrue();
        assertThat(Form.empty().all("title")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            'One.'                  | <p>One.</p>
            'One.\n\nTwo\nlines.'   | <p>One.</p><p>Two<br>lines.</p>
            '- a\n- b'              | <ul><li>a</li><li>b</li></ul>
            '1. a\n2. b'            | <ol><li>a</li><li>b</li></ol>
            '<script>x</script> & ' | <p>&lt;script&gt;x&lt;/script&gt; &amp;</p>
            """)
    void aTextIsTypedInParagraphsAndPoints(String words, String html) {
        assertThat(Prose.html(words.replace("\\n", "\n"))).isEqualTo(html);
    }

    @Test
    void whatWasNotChangedKeepsItsEmphasisAndTables() {
        var before = new Markup("<p>That <strong>all</strong> be mended.</p><ol><li>one</li><li>two</li></ol>");
        String shown = Prose.words(before.html());

        assertThat(shown).isEqualTo("That all be mended.\n\n1. one\n2. two");
        assertThat(form(Map.of("text", shown.replace("\n", "\r\n"))).markup("text", before))
                .isSameAs(before);
        assertThat(form(Map.of("text", shown + " Now.")).markup("text", before))
                .isEqualTo(new Markup("<p>That all be mended.</p><ol><li>one</li><li>two Now.</li></ol>"));
        assertThat(form(Map.of("text", " ")).markup("text", before)).isNull();
        assertThat(Prose.words("bare words")).isEqualTo("bare words");
    }

    @Property
    void whatIsShownAgainIsWhatWasTyped(
            @ForAll @Size(min = 1, max = 5)
                    List<@AlphaChars @NotBlank @StringLength(min = 1, max = 30) String> blocks) {
        String typed = String.join("\n\n", blocks);

        assertThat(Prose.words(Prose.html(typed))).isEqualTo(typed);
    }

    private static Form form(Map<String, String> fields) {
        return new Form(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }
}
