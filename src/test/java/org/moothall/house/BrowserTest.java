package org.moothall.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class BrowserTest {
    @Test
    void axeFindsAnImageWithoutWords() {
        try (var browser = new Browser()) {
            var page = browser.page(390, 800);
            page.setContent("<html lang=en><title>A page</title><main><img src=data:, ></main></html>");

            var found = new AxeBuilder(page).analyze().getViolations();

            assertThat(found).extracting(rule -> rule.getId()).contains("image-alt");
        }
    }
}
