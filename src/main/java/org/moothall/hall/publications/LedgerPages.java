package org.moothall.hall.publications;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Id;
import org.moothall.web.Pages;

/// The addresses of the ledger: the list, an entry, the signed head, and the proof that it only grew.
@Path("/ledger")
@RunOnVirtualThread
public class LedgerPages {
    @Inject
    Pages pages;

    @Inject
    Publications publications;

    /// What was published, the newest first; with `from`, in the ledger's own order for those who follow it.
    @GET
    public Response list(
            @QueryParam("before") @Nullable String before,
            @QueryParam("day") @Nullable String day,
            @QueryParam("from") @Nullable String from) {
        Optional<Long> start = number(from);
        if (start.isPresent()) {
            return pages.show(publications.follow(start.get()));
        }
        Optional<Long> end = given(day).map(LedgerPages::day).map(publications::sizeAfter);
        return pages.show(publications.page(end.or(() -> number(before))));
    }

    /// One entry.
    @GET
    @Path("/{number}")
    public Response entry(@PathParam("number") Id number, @QueryParam("size") @Nullable String size) {
        return pages.show(publications.entry(number.number(), number(size)));
    }

    /// The signed head as those who check ledgers read it: a C2SP checkpoint.
    @GET
    @Path("/checkpoint")
    public Response checkpoint() {
        return pages.send(
                "text/plain; charset=utf-8", publications.head().note().getBytes(StandardCharsets.UTF_8));
    }

    /// That the ledger of one size begins with the ledger of another.
    @GET
    @Path("/consistency")
    public Response consistency(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        long earlier = number(from)
                .orElseThrow(() -> new BadRequestException("“from” should be the size of a head that you kept."));
        long later = number(to).orElseGet(() -> publications.head().size());
        if (earlier > later) {
            throw new BadRequestException("“from” should not be larger than “to”.");
        }
        return pages.show(publications.consistency(earlier, later));
    }

    private static Optional<Long> number(@Nullable String text) {
        return given(text).map(Id::fromString).map(Id::number);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequestException("A day is written as year, month and day, such as 2025-07-17.", e);
        }
    }
}
