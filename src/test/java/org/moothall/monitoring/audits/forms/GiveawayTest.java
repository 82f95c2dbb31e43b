package org.moothall.monitoring.audits.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.monitoring.audits.forms.Giveaway.Kind;

class GiveawayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seen with Mrs Threlkeld today | NAME | Mrs Threlkeld",
                "she is called Isolde | NAME | called Isolde",
                "a visit to Corin Blackmere | NAME | Corin Blackmere",
                "Corin Blackmere was seen | NAME | Corin Blackmere",
                "born 03/04/2014 | DATE_OF_BIRTH | 03/04/2014",
                "2014-04-03 | DATE_OF_BIRTH | 2014-04-03",
                "on 3rd April 2014 he | DATE_OF_BIRTH | 3rd April 2014",
                "3 Ebrill 2014 | DATE_OF_BIRTH | 3 Ebrill 2014",
                "DOB known | DATE_OF_BIRTH | DOB",
                "record 1234567 | CASE_NUMBER | 1234567",
                "LCS 4821 | CASE_NUMBER | LCS 4821",
                "nhs 943 476 5919 | CASE_NUMBER | 943 476 5919",
                "write to k.f@example.org | E_MAIL | k.f@example.org",
                "lives at HR1 1AA now | POSTCODE | HR1 1AA"
            })
    void whatLooksLikeSomebodyIsFound(String text, Kind kind, String words) {
        assertThat(Giveaway.in(text)).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.words()).contains(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Child Protection Plan was reviewed in May. It was late.",
                "Early Help and the Family Group Conference met 3 times in 12 months.",
                "Seen alone in 4 of 6 visits. Good Social Worker notes.",
                "Risk was 1 to 2; the school said 85% attendance in 2025.",
                ""
            })
    void ordinaryWordsOfPracticePass(String text) {
        assertThat(Giveaway.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Isolde", "1234567", "03/04/2014", "KFX-12345", "kf-12", "", "ISOLDE-1"})
    void aPseudonymIsNothingElse(String text) {
        assertThatThrownBy(() -> new Pseudonym(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormIsWrittenAsItIsRead() {
        assertThat(AuditForm.read(AuditForm.SHIPPED.text())).isEqualTo(AuditForm.SHIPPED);
        assertThat(AuditForm.SHIPPED.dimensions()).hasSize(11);
        assertThatThrownBy(() -> AuditForm.read("no colon")).hasMessageContaining("“no colon”");
        assertThatThrownBy(() -> AuditForm.read("a: One\na: Two")).hasMessageContaining("same code");
        assertThatThrownBy(() -> AuditForm.read("")).hasMessageContaining("at least one");
        assertThatThrownBy(() -> AuditForm.read("Big: One")).hasMessageContaining("lower case");
        assertThatThrownBy(() -> AuditForm.read("big: ")).hasMessageContaining("needs a name");
        assertThatThrownBy(() -> Grade.of(5)).hasMessageContaining("no grade 5");
    }
}
