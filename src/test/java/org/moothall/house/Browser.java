package org.moothall.house;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// The system's Chromium, driven by Playwright. Tests that use it carry the tag `browser`.
public final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    /// Starts Chromium; where there is none the test is reported as skipped, with the reason.
    public Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    }

    /// An empty page of a width and height in pixels.
    public Page page(int width, int height) {
        return chromium.newPage(new com.microsoft.playwright.Browser.NewPageOptions().setViewportSize(width, height));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.of(
                        System.getProperty("moothall.chromium"),
                        System.getenv("MOOTHALL_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new TestAbortedException("No Chromium: set MOOTHALL_CHROMIUM to where it lies."));
    }
}
