package org.moothall.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one place that turns what went wrong into an answer.
class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class);

    @Inject
    Pages pages;

    @ServerExceptionMapper
    Response missing(NotFound notFound) {
        return pages.show(
                notFound.gone().isPresent()
                        ? new ErrorPage(410, "withdrawn", Optional.empty(), notFound.gone())
                        : new ErrorPage(404, "missing", Optional.empty(), Optional.empty()));
    }

    @ServerExceptionMapper
    Response missing(NotFoundException notFound) {
        return pages.show(new ErrorPage(404, "missing", Optional.empty(), Optional.empty()));
    }

    @ServerExceptionMapper
    Response unusable(BadRequestException unusable) {
        return pages.show(new ErrorPage(400, "unusable", Optional.ofNullable(unusable.getMessage()), Optional.empty()));
    }

    @ServerExceptionMapper
    Response other(WebApplicationException other) {
        int status = other.getResponse().getStatus();
        return status < 400
                ? other.getResponse()
                : pages.show(new ErrorPage(status, kind(status), Optional.empty(), Optional.empty()));
    }

    private static String kind(int status) {
        return switch (status) {
            case 401 -> "unknown";
            case 403 -> "refused";
            case 429 -> "busy";
            default -> "unusable";
        };
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "A page failed; the reader was given the reference %s", reference);
        return pages.show(new ErrorPage(500, "failed", Optional.of(reference), Optional.empty()));
    }
}
