package org.moothall.desk.reports.work;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.moothall.documents.checks.Checks;

/// Sends whoever hands in a file that is far too large back to the form, which says so. The file is let pass
/// unread: a server that hangs up in the middle leaves the browser with nothing to show but a broken connection.
@ApplicationScoped
class FarTooLarge {
    private static final Pattern UPLOAD = Pattern.compile("(?:/[a-z-]+)*/desk/reports/\\d+/(?:open|closed)/upload");
    /// What the form has beside the file.
    private static final long REST = 1L << 20;

    /// After the front door, before anything reads what was sent.
    void install(@Observes Router router) {
        router.route().order(-90_000).method(HttpMethod.POST).handler(this::look);
    }

    private void look(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        String path = context.request().path();
        if (length == null
                || path == null
                || !isTooMuch(length)
                || !UPLOAD.matcher(path).matches()) {
            context.next();
            return;
        }
        context.request().handler(passing -> {}).resume();
        context.request()
                .endHandler(all -> context.response()
                        .setStatusCode(303)
                        .putHeader(HttpHeaders.LOCATION, path + "?large=true")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end());
    }

    private static boolean isTooMuch(String length) {
        return length.matches("\\d{1,18}") && Long.parseLong(length) > Checks.LARGEST + REST;
    }
}
