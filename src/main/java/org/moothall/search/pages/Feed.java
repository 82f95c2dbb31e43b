package org.moothall.search.pages;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Hit;
import org.moothall.search.questions.Question;
import org.moothall.web.Site;

/// A search as an Atom feed (RFC 4287). An entry is dated by what it tells of, so the same results always make
/// the same feed; what has no date has no place in a feed.
final class Feed {
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Site site;
    private final Form form;
    private final Question question;

    Feed(Site site, Form form, Question question) {
        this.site = site;
        this.form = form;
        this.question = question;
    }

    byte[] of(Answer answer) {
        SyndFeed feed = new SyndFeedImpl();
        String page = site.address(form.at("/search"));
        feed.setFeedType("atom_1.0");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setUri(page);
        feed.setTitle(clean(question.asked().text() + " – " + site.council().name()));
        feed.setAuthor(clean(site.council().name()));
        feed.setLinks(List.of(
                link("alternate", "text/html", page),
                link("self", "application/atom+xml", site.address(form.at("/search/feed")))));
        List<Hit> dated =
                answer.hits().stream().filter(hit -> hit.place().day() != null).toList();
        feed.setPublishedDate(
                date(dated.isEmpty() ? null : dated.getFirst().place().day()));
        feed.setEntries(dated.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of clean texts can always be written", e);
        }
    }

    private SyndEntry entry(Hit hit) {
        SyndEntry entry = new SyndEntryImpl();
        String address = site.address(Places.of(hit));
        entry.setUri(address);
        entry.setLink(address);
        LocalDate day = Objects.requireNonNull(hit.place().day());
        String body = hit.body() == null ? "" : hit.body() + ", ";
        String title = hit.title().isBlank() ? "" : hit.title() + " – ";
        entry.setTitle(clean(title + body + site.day(day)));
        entry.setUpdatedDate(date(day));
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(clean(hit.passage().text()));
        entry.setDescription(summary);
        return entry;
    }

    private static SyndLinkImpl link(String relation, String type, String address) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static Date date(@Nullable LocalDate day) {
        return Date.from((day == null ? LocalDate.EPOCH : day)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
    }

    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll(" ");
    }
}
