package org.moothall.exchange.moderngov.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Person;
import org.moothall.record.ids.PersonId;

/// `mgUserInfo`: a member, former ones too. Read for ward, party, terms of office and work e-mail.
public final class PersonPage {
    private PersonPage() {}

    /// Reads the reply.
    public static Parsed<Optional<Person>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<Person> person = Page.of(reply, remarks).flatMap(page -> {
            OptionalLong id = page.number("mgAttendance", "UID");
            if (id.isEmpty()) {
                id = page.number("mgRofI", "UID");
            }
            Optional<String> name = name(page);
            if (id.isEmpty() || name.isEmpty()) {
                remarks.problem("does not say whom it shows");
                return Optional.empty();
            }
            return Optional.of(person(page, new PersonId(id.getAsLong()), name.get(), remarks));
        });
        return remarks.on(person);
    }

    /// The name stands in the h2 of some sites and in the h1 of others.
    private static Optional<String> name(Page page) {
        String subtitle = page.title();
        return Optional.ofNullable(subtitle == null ? Wording.line(page.heading()) : subtitle)
                .filter(name -> !name.toLowerCase(Locale.ROOT).endsWith("details"));
    }

    private static Person person(Page page, PersonId id, String name, Remarks remarks) {
        Labels labels = new Labels(page.content(), page.base(), remarks.in("person " + id));
        String ward = labels.line("ward", "division", "electoral division", "ward/division");
        String party = labels.line("party", "political party", "plaid");
        String title = labels.line("title", "post");
        Person bare = Readings.person(
                id, name, title, ward, party, title == null ? List.of() : List.of(title), photo(page), page.base());
        return new Person(
                id,
                name,
                bare.role(),
                ward,
                party,
                labels.line("political grouping", "group"),
                bare.posts(),
                terms(page),
                Readings.contact(null, null, email(page), null),
                List.of(),
                null,
                bare.photo(),
                null,
                List.of(),
                bare.source());
    }

    private static @Nullable String photo(Page page) {
        Element image = page.content().selectFirst("img[src*=UserData]");
        return image == null ? null : page.base().resolve(image.attr("src"));
    }

    private static @Nullable String email(Page page) {
        return page.content().select("a[href^=mailto:]").stream()
                .map(link -> Wording.line(link.attr("href").substring(7).replaceAll("\\?.*", "")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Person.Term> terms(Page page) {
        return page.content().select("h2, h3, p.mgSubItemTitleTxt").stream()
                .filter(heading -> heading.text().toLowerCase(Locale.ROOT).startsWith("terms of office"))
                .map(Element::nextElementSibling)
                .filter(list -> list != null && list.normalName().equals("ul"))
                .map(Objects::requireNonNull)
                .flatMap(list -> list.select("> li").stream())
                .map(entry -> term(Objects.requireNonNullElse(Page.text(entry), "")))
                .filter(term -> term.start() != null)
                .toList();
    }

    private static Person.Term term(String line) {
        String[] ends = line.split("\\s[-–]\\s?", 2);
        LocalDate end = ends.length < 2 ? null : Wording.date(ends[1]).orElse(null);
        return new Person.Term(null, null, Wording.date(ends[0]).orElse(null), end);
    }
}
