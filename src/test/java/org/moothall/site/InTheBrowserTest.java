package org.moothall.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moothall.house.Browser;

/// One page of every template in Chromium: what axe finds, how wide it is, what a keyboard reaches, what never
/// runs.
@QuarkusTest
@TestProfile(WholeSite.class)
@Tag("browser")
class InTheBrowserTest extends InTheHall {
    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);
    private static final List<String> HARD =
            List.of("", "bodies/1", "people/1", "meetings/1", "issues/1", "decisions/1");

    private String whole(String address) {
        return home.resolve(address).toString();
    }

    private static final List<Sight> SIGHTS = List.of(
            new Sight(390, ColorScheme.LIGHT), new Sight(390, ColorScheme.DARK), new Sight(1280, ColorScheme.LIGHT));

    /// A width, and light or dark.
    private record Sight(int width, ColorScheme scheme) {}

    @Test
    void axeFindsNothingAndNothingScrollsSideways() {
        List<String> found = new ArrayList<>();
        try (var browser = new Browser()) {
            Page page = browser.page(1280, 900);
            for (String address : Templates.pages().values()) {
                page.navigate(whole(address));
                for (Sight sight : SIGHTS) {
                    page.setViewportSize(sight.width(), 900);
                    page.emulateMedia(new EmulateMediaOptions()
                            .setColorScheme(sight.scheme())
                            .setReducedMotion(ReducedMotion.REDUCE));
                    look(page, address + " at " + sight, found);
                }
                measure(page, address, found);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void inWelshAndAtItsHardestNeither() {
        List<String> found = new ArrayList<>();
        try (var browser = new Browser()) {
            Page page = browser.page(390, 900);
            for (String address : Stream.concat(
                            Templates.pages().values().stream().map(address -> "/cy" + address),
                            HARD.stream().map(address -> "/councils/abergwern/" + address))
                    .toList()) {
                page.navigate(whole(address));
                page.setViewportSize(390, 900);
                look(page, address, found);
                measure(page, address, found);
            }
        }
        assertThat(found).isEmpty();
    }

    private static void look(Page page, String where, List<String> found) {
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(rule -> found.add(where + ": " + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml()));
    }

    private static void measure(Page page, String address, List<String> found) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            if (((Number) wide).intValue() > width) {
                found.add(address + " is " + wide + " wide at " + width);
            }
        }
    }

    @Test
    void nothingThatTheRecordSaysIsEverRun() {
        try (var browser = new Browser()) {
            Page page = browser.page(1280, 900);
            for (String address : HARD) {
                page.navigate(whole("/councils/abergwern/" + address));
                assertThat(page.locator("a[href^='javascript:'], a[href^='data:'], [onclick], [onload], [onerror]")
                                .count())
                        .as(address)
                        .isZero();
                assertThat(page.evaluate("window.hurt")).as(address).isNull();
            }
        }
    }

    @Test
    void aKeyboardSkipsToTheContentAndOpensTheMenu() {
        try (var browser = new Browser()) {
            Page page = browser.page(390, 900);
            page.navigate(whole("/issues/412"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("govuk-skip-link");
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#main-content");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);

            page.locator(".moot-header__menu").focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.querySelector('#menu').matches(':popover-open')"))
                    .isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.querySelector('#menu').matches(':popover-open')"))
                    .isEqualTo(false);
        }
    }
}
