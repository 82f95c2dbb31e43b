package org.moothall.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/// One page of every template, in both languages: is it valid, and is it whole without stylesheet and script?
@QuarkusTest
@TestProfile(WholeSite.class)
class TemplatesTest extends InTheHall {
    private static final Set<String> HARD = Set.of(
            "/councils/abergwern/",
            "/councils/abergwern/bodies/1",
            "/councils/abergwern/people/1",
            "/councils/abergwern/meetings/1",
            "/councils/abergwern/meetings/1/items/1",
            "/councils/abergwern/issues/1",
            "/councils/abergwern/decisions/1",
            "/councils/abergwern/forward-plan/1",
            "/councils/ambleford/",
            "/councils/ambleford/people",
            "/councils/ambleford/issues",
            "/councils/ambleford/decisions",
            "/councils/ambleford/forward-plan");

    @Test
    void everyTemplateHasItsPageInTheseTests() throws IOException {
        assertThat(Templates.pages().keySet()).containsExactlyInAnyOrderElementsOf(Templates.whole());
    }

    @Test
    void theValidatorFindsNoError() throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        List<String> errors = new ArrayList<>();
        for (String address : pages()) {
            String html = reader().get(address).body();
            String answer = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            new ObjectMapper().readTree(answer).path("messages").forEach(message -> {
                if (message.path("type").asText().equals("error")) {
                    errors.add(address + ": " + message.path("message").asText() + " — "
                            + message.path("extract").asText().strip());
                }
            });
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void everyPageIsWholeWithoutStylesheetAndScript() {
        for (String address : pages()) {
            Document page = Jsoup.parse(reader().get(address).body());

            assertThat(page.select("script, [style], style, iframe, object, embed"))
                    .as(address)
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .as("handlers in %s", address)
                    .isEmpty();
            assertThat(page.body().children().eachAttr("class"))
                    .as("the order of %s", address)
                    .containsExactly("govuk-skip-link", "moot-header", "govuk-width-container", "moot-footer");
            assertThat(page.select("main h1")).as("one title in %s", address).hasSize(1);
            assertThat(page.select("main").text()).as(address).hasSizeGreaterThan(60);
            assertThat(page.title()).as(address).isNotBlank().doesNotContain("NOT_FOUND");
        }
    }

    @Test
    void headingsGoDownByOne() {
        for (String address : pages()) {
            int before = 0;
            for (Element heading : Jsoup.parse(reader().get(address).body()).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level)
                        .as("%s: “%s” after level %d", address, heading.text(), before)
                        .isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void everyPageSaysItsLanguageItsAddressAndTheOtherLanguages() {
        for (String address : Templates.addresses().toList()) {
            Document page = Jsoup.parse(reader().get(address).body());
            String language = address.startsWith("/cy") ? "cy" : "en";

            assertThat(page.child(0).attr("lang")).as(address).isEqualTo(language);
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(address)
                    .isNotBlank();
            boolean error = address.endsWith("999999");
            assertThat(page.select("link[rel=canonical]")).as(address).hasSize(error ? 0 : 1);
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .as(address)
                    .containsExactlyElementsOf(error ? List.of() : List.of("en", "cy"));
        }
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>(Templates.addresses().toList());
        HARD.forEach(address -> pages.add(address));
        HARD.forEach(address -> pages.add("/cy" + address));
        return pages;
    }
}
