package org.moothall.hall.documents;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.moothall.documents.Documents;
import org.moothall.record.Document;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.web.Site;

/// Sends the files of documents.
@RequestScoped
class DocumentFiles {
    private static final String POLICY = "Content-Security-Policy";

    @Inject
    RoutingContext routing;

    @Inject
    Site site;

    @Inject
    Documents documents;

    /// The file of a version, or as much of it as is asked for.
    Response send(Document document, DocumentVersion version) {
        FileAnswer answer = new FileAnswer(documents, version, FileNames.of(document, version, site));
        var request = routing.request();
        Response response = request.method() == HttpMethod.HEAD
                ? answer.head()
                : answer.get(
                        request.getHeader("Range"),
                        request.getHeader("If-Range"),
                        request.getHeader(HttpHeaders.IF_NONE_MATCH));
        if (response.getHeaderString(POLICY) != null) {
            // the policy of pages stands there already, and of two the browser would apply both
            routing.response().headers().remove(POLICY);
        }
        return response;
    }
}
