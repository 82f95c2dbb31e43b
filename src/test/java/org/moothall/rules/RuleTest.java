package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsNumberAndItsProvision(Rule rule) {
        assertThat(rule.number()).matches("[CMEXOIPND]-[1-9][0-9]?");
        assertThat(rule.provision()).containsPattern("19\\d\\d|20\\d\\d|Transparency Code");
        assertThat(rule.address()).startsWith("https://www.").doesNotEndWith("/");
    }

    @Test
    void noNumberIsGivenTwiceAndNoneIsLeftOut() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::number)).doesNotHaveDuplicates();
        Stream.of("C-12", "M-15", "E-8", "X-21", "O-3", "I-3", "P-9", "N-7", "D-7")
                .forEach(last -> {
                    int count = Integer.parseInt(last.substring(2));
                    assertThat(Arrays.stream(Rule.values())
                                    .map(Rule::number)
                                    .filter(number -> number.startsWith(last.substring(0, 2))))
                            .as(last)
                            .hasSize(count)
                            .contains(last);
                });
    }

    @ParameterizedTest(name = "{0} is {1}, {2}, and binds as {3}: {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
            PUBLIC_NOTICE | GATE | VERIFIED | GATE | Local Government Act 1972 s.100A(6)(a), as amended by SI 2002/715 art. 2 | https://www.legislation.gov.uk/ukpga/1972/70/section/100A
            BUSINESS | STOP | VERIFIED | STOP | Local Government Act 1972 s.100B(4) | https://www.legislation.gov.uk/ukpga/1972/70/section/100B
            KEPT_BACK | STOP | TO_CHECK | GATE | Local Government Act 1972 s.100B(2), (5) | https://www.legislation.gov.uk/ukpga/1972/70/section/100B
            SMALL_PARISH | WARN | VERIFIED | WARN | Transparency Code for Smaller Authorities paras 29, 30, 32 | https://www.gov.uk/government/publications/transparency-code-for-smaller-authorities
            """)
    void aRuleWhoseTextIsToBeCheckedNeverStops(
            Rule rule, Strength strength, Mark mark, Strength binding, String provision, String address) {
        assertThat(rule.strength()).isEqualTo(strength);
        assertThat(rule.mark()).isEqualTo(mark);
        assertThat(rule.binding()).isEqualTo(binding);
        assertThat(rule.provision()).isEqualTo(provision);
        assertThat(rule.address()).isEqualTo(address);
    }
}
