package org.moothall.hall.publications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.ledger.entries.Head;
import org.moothall.web.Page;

/// What was published when, the newest first, with the ledger's signed head and how to check it.
///
/// @param end the number after that of the first line
record LedgerPage(Head head, List<String> verifierKeys, long end, List<Publication> entries) implements Page {
    static final int LENGTH = 50;

    /// The lines of one day.
    record Day(LocalDate date, List<Publication> entries) {}

    /// The lines by the day on which they were published.
    @JsonIgnore
    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (Publication entry : entries) {
            if (days.isEmpty() || !days.getLast().date().equals(entry.day())) {
                days.add(new Day(entry.day(), new ArrayList<>()));
            }
            days.getLast().entries().add(entry);
        }
        return days;
    }

    /// The address of the next page back in time.
    @JsonProperty
    public Optional<String> older() {
        return entries.isEmpty() || entries.getLast().number() == 0
                ? Optional.empty()
                : Optional.of("/ledger?before=" + entries.getLast().number());
    }

    /// The address of the page before this one.
    @JsonProperty
    public Optional<String> newer() {
        if (end >= head.size()) {
            return Optional.empty();
        }
        return Optional.of(end + LENGTH >= head.size() ? "/ledger" : "/ledger?before=" + (end + LENGTH));
    }

    /// Where all of it is to be had in order, contents included.
    @JsonProperty
    public String follow() {
        return "/ledger.json?from=0";
    }

    /// The key that signed the head.
    @JsonIgnore
    public String key() {
        return verifierKeys.getLast();
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @CheckedTemplate(basePath = "hall/publications")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ledger(LedgerPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.ledger(this);
    }
}
