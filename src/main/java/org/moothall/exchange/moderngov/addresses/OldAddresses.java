package org.moothall.exchange.moderngov.addresses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.exchange.moderngov.addresses.OldPages.Lead;
import org.moothall.hall.Addresses;
import org.moothall.hall.Hall;
import org.moothall.record.ids.Kind;
import org.moothall.web.Council;
import org.moothall.web.Councils;
import org.moothall.web.NotFound;
import org.moothall.web.Site;

/// Leads on from an old address. A number is looked for in the authority that the address names, then in the others
/// in their order; where nobody has it, the answer is that of a page that is not here.
@RequestScoped
class OldAddresses {
    @Inject
    Hall hall;

    @Inject
    Councils councils;

    @Inject
    Site site;

    Response answer(Lead lead) {
        String place = switch (lead) {
            case Lead.Path path -> site.href(path.path());
            case Lead.Thing thing ->
                find(thing.kind().wire(), thing.number())
                                .map(code -> site.hrefIn(code, Addresses.of(thing.kind(), thing.number())))
                                .orElseThrow(() -> NotFound.of(thing.kind() + " " + thing.number()))
                        + thing.after();
            case Lead.Item item -> item(item.number());
        };
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(place))
                .build();
    }

    private Stream<String> codes() {
        String own = site.council().code();
        List<String> others = councils.list().stream()
                .map(Council::code)
                .filter(code -> !code.equals(own))
                .toList();
        return Stream.concat(Stream.of(own), others.stream());
    }

    private Optional<String> find(String kind, long number) {
        return codes().filter(code -> isHere(code, kind, number)).findFirst();
    }

    /// Whether the thing is here, or the notice that took it back.
    private boolean isHere(String code, String kind, long number) {
        return hall.read(handle -> handle.createQuery("""
                                select count(*) from (
                                    select id from thing where authority = :authority and kind = :kind and id = :id
                                    union all
                                    select id from withdrawn where authority = :authority and kind = :kind and id = :id
                                ) as found
                                """)
                        .bind("authority", code)
                        .bind("kind", kind)
                        .bind("id", number)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    private String item(long number) {
        return codes().flatMap(code -> meeting(code, number).stream()
                        .map(meeting -> site.hrefIn(code, Addresses.of(Kind.MEETING, meeting) + "/items/" + number)))
                .findFirst()
                .orElseThrow(() -> NotFound.of("item " + number));
    }

    private Optional<Long> meeting(String code, long item) {
        return hall.read(handle -> handle.createQuery("select meeting from item where authority = ? and id = ?")
                .bind(0, code)
                .bind(1, item)
                .mapTo(Long.class)
                .findOne());
    }
}
