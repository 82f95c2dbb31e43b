package org.moothall.exchange.moderngov.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.record.Decision;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.parts.Openness;

/// `mgDelegatedDecisions` and `mgListOfficerDecisions`: the registers, as tables of titles and dates. That a
/// decision stands on the officers' register is the only sign that an officer took it.
public final class RegisterPage {
    private RegisterPage() {}

    /// Reads either register.
    public static Parsed<List<Decision>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        List<Decision> decisions = new ArrayList<>();
        Page.of(reply, remarks).ifPresent(page -> {
            boolean officers = page.link().leadsTo("mgListOfficerDecisions")
                    || page.content()
                            .select("caption, h1")
                            .text()
                            .toLowerCase(Locale.ROOT)
                            .contains("officer");
            for (Element row : page.rows("ieDecisionDetails")) {
                decision(row, officers, page.base(), remarks).ifPresent(decisions::add);
            }
        });
        return remarks.on(List.copyOf(decisions));
    }

    private static Optional<Decision> decision(Element row, boolean officers, Base base, Remarks remarks) {
        Element element = row.select("a[href]").stream()
                .filter(candidate -> Link.of(candidate.attr("href")).leadsTo("ieDecisionDetails"))
                .findFirst()
                .orElseThrow();
        OptionalLong number = Link.of(element.attr("href")).number("ID");
        if (number.isEmpty()) {
            remarks.problem("a decision has no id: " + Page.text(element));
            return Optional.empty();
        }
        DecisionId id = new DecisionId(number.getAsLong());
        Remarks here = remarks.in("decision " + id);
        return here.title("its title", Page.text(element))
                .map(title -> decision(id, title, row.select("> td"), officers, base, here));
    }

    private static Decision decision(
            DecisionId id, String title, List<Element> cells, boolean officers, Base base, Remarks remarks) {
        return new Decision(
                id,
                title,
                officers ? Decision.MakerKind.OFFICER : null,
                null,
                null,
                null,
                remarks.date("its date", cell(cells, 1)),
                null,
                null,
                null,
                null,
                null,
                callIn(cell(cells, 3)),
                remarks.date("its effective date", cell(cells, 2)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Openness.PUBLIC,
                null,
                base.source("ieDecisionDetails.aspx?ID=" + id));
    }

    private static @Nullable String cell(List<Element> cells, int place) {
        return cells.size() > place ? Page.text(cells.get(place)) : null;
    }

    private static Decision.@Nullable CallIn callIn(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String line = words.toLowerCase(Locale.ROOT);
        Boolean subject = line.contains("not for call") || line.contains("not subject") ? (Boolean) false : null;
        return new Decision.CallIn(subject, null, null, List.of(), null, subject == null ? words : null, null);
    }
}
