package org.moothall.exchange.moderngov.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.WordText;
import org.moothall.record.Body;
import org.moothall.record.Person;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;

/// The pages of bodies: `mgListCommittees` (also `mgCommitteeStructure`), which lists those that meet by
/// category, and `mgCommitteeDetails`, which gives one's purpose, members and support officer.
public final class BodyPages {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{1,80})\\)\\s*$");

    private BodyPages() {}

    /// A body and the people who sit on it.
    public record BodyReading(Body body, List<Person> people) {}

    /// Reads the structure page.
    public static Parsed<List<Body>> structure(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Map<BodyId, Body> bodies = new LinkedHashMap<>();
        Page.of(reply, remarks).ifPresent(page -> {
            String category = null;
            for (Element element : page.content().select("h2.mgSectionTitle, a[href]")) {
                if (element.normalName().equals("h2")) {
                    category = Page.text(element);
                } else {
                    body(element, category, page.base()).ifPresent(body -> bodies.putIfAbsent(body.id(), body));
                }
            }
            if (bodies.isEmpty()) {
                remarks.problem("lists no bodies");
            }
        });
        return remarks.on(List.copyOf(bodies.values()));
    }

    private static Optional<Body> body(Element element, @Nullable String category, Base base) {
        Link link = Link.of(element.attr("href"));
        OptionalLong id = link.number("ID");
        String name = Page.text(element);
        return link.leadsTo("mgCommitteeDetails") && id.isPresent() && name != null
                ? Optional.of(
                        Readings.body(new BodyId(id.getAsLong()), name, category, null, null, List.of(), null, base))
                : Optional.empty();
    }

    /// Reads the page of one body.
    public static Parsed<Optional<BodyReading>> details(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<BodyReading> reading = Page.of(reply, remarks).flatMap(page -> {
            OptionalLong id = bodyId(page);
            String name = page.title();
            if (id.isEmpty() || name == null) {
                remarks.problem("does not say which body it shows");
                return Optional.empty();
            }
            return Optional.of(details(page, new BodyId(id.getAsLong()), name, remarks));
        });
        return remarks.on(reading);
    }

    private static OptionalLong bodyId(Page page) {
        if (page.link().leadsTo("mgCommitteeDetails")
                && page.link().number("ID").isPresent()) {
            return page.link().number("ID");
        }
        OptionalLong listed = page.number("ieListMeetings", "CommitteeId", "CId");
        Element feed = page.content().selectFirst("link[href*=mgRss]");
        return listed.isPresent() || feed == null
                ? listed
                : Link.of(feed.attr("href")).number("CID");
    }

    private static BodyReading details(Page page, BodyId id, String name, Remarks remarks) {
        List<Body.Membership> memberships = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (Element entry : page.content().select("ul.mgBulletList > li:has(a[href*=UID])")) {
            Element link = Objects.requireNonNull(entry.selectFirst("a[href*=UID]"));
            OptionalLong user = Link.of(link.attr("href")).number("UID");
            String member = Page.text(link);
            if (user.isEmpty() || member == null) {
                remarks.in("body " + id).problem("a member has no id or name");
                continue;
            }
            PersonId person = new PersonId(user.getAsLong());
            memberships.add(new Body.Membership(person, member, role(entry), null, null, null, null));
            people.add(Readings.person(person, member, null, null, null, List.of(), null, page.base()));
        }
        Labels labels = new Labels(page.content(), page.base(), remarks.in("body " + id));
        Markup purpose = page.content().select("h2.mgSectionTitle").stream()
                .filter(heading -> !heading.text().toLowerCase(Locale.ROOT).contains("membership"))
                .map(Element::nextElementSibling)
                .filter(next -> next != null && next.hasClass("mgWordPara"))
                .map(Objects::requireNonNull)
                .findFirst()
                .map(text -> WordText.of(text, page.base()))
                .orElse(null);
        Contact contact = labels.contact("support officer", "swyddog cefnogi");
        return new BodyReading(Readings.body(id, name, null, null, purpose, memberships, contact, page.base()), people);
    }

    private static @Nullable String role(Element entry) {
        Element copy = entry.clone();
        copy.select("a").remove();
        Matcher brackets = IN_BRACKETS.matcher(Objects.requireNonNullElse(Page.text(copy), ""));
        return brackets.find() ? brackets.group(1).strip() : null;
    }
}
