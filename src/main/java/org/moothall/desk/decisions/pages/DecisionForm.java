package org.moothall.desk.decisions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.decisions.Facts;
import org.moothall.desk.decisions.Text;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forms.Prose;
import org.moothall.record.Decision.MakerKind;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.rules.callin.Subject.Exempted;
import org.moothall.web.Fault;

/// Between the form of a decision and what its notice says.
///
/// @param before what stood there when the form was fetched; none for a new decision
record DecisionForm(Form form, @Nullable Text before, NumbersWords words) {
    private static final List<String> NUMBERS = List.of("makerBody", "issue", "meeting", "plan", "supersedes");
    private static final List<String> EXEMPTED = List.of("exemptedBy", "exemptedCapacity", "exemptedReason");

    /// What is wrong with it.
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (form.text("title").isEmpty()) {
            faults.add(new Fault("title", words.fault_title()));
        }
        if (!form.text("made").isEmpty() && form.day("made").isEmpty()) {
            faults.add(new Fault("made", words.fault_day()));
        }
        for (String field : NUMBERS) {
            if (!form.text(field).isEmpty() && form.number(field).isEmpty()) {
                faults.add(new Fault(field, words.fault_number()));
            }
        }
        long said = exempted().filter(each -> !each.isEmpty()).count();
        if (said != 0 && said != EXEMPTED.size()) {
            faults.add(new Fault("exemptedBy", words.fault_exempted()));
        }
        return faults;
    }

    /// What the notice says.
    Text text() {
        return new Text(
                form.text("title"),
                kind(),
                form.words("maker"),
                form.number("makerBody").map(BodyId::new).orElse(null),
                form.day("made").orElse(null),
                form.has("key", "yes"),
                form.words("keyReason"),
                form.markup("purpose", before == null ? null : before.purpose()),
                form.markup("text", before == null ? null : before.text()),
                form.markup("reasons", before == null ? null : before.reasons()),
                form.markup("alternatives", before == null ? null : before.alternatives()),
                form.markup("consulted", before == null ? null : before.consulted()),
                form.markup("financial", before == null ? null : before.financialImplications()),
                form.markup("conflicts", before == null ? null : before.conflicts()),
                form.lines("wards"),
                form.number("issue").map(IssueId::new).orElse(null),
                form.number("meeting").map(MeetingId::new).orElse(null),
                contact(),
                form.words("author"),
                before == null ? Openness.PUBLIC : before.openness(),
                form.number("supersedes").map(DecisionId::new).orElse(null));
    }

    /// What the law needs to know beside it.
    Facts facts() {
        return new Facts(
                form.has("executive", "yes"),
                form.has("specific", "yes"),
                Optional.ofNullable(form.words("dispensations")),
                form.number("plan").map(EntryId::new),
                exempted().noneMatch(String::isEmpty)
                        ? Optional.of(new Exempted(
                                form.text("exemptedBy"), form.text("exemptedCapacity"), form.text("exemptedReason")))
                        : Optional.empty());
    }

    /// The form as it would be for what stands there.
    static Form of(Draft draft) {
        Map<String, String> fields = new TreeMap<>(of(draft.text()));
        Facts facts = draft.facts();
        fields.put("executive", facts.executive() ? "yes" : "");
        fields.put("specific", facts.specific() ? "yes" : "");
        fields.put("dispensations", facts.dispensations().orElse(""));
        fields.put("plan", facts.plan().map(EntryId::toString).orElse(""));
        fields.put("exemptedBy", facts.exempted().map(Exempted::by).orElse(""));
        fields.put("exemptedCapacity", facts.exempted().map(Exempted::capacity).orElse(""));
        fields.put("exemptedReason", facts.exempted().map(Exempted::reason).orElse(""));
        return form(fields);
    }

    /// A form that begins with some of its fields filled in.
    static Form form(Map<String, String> fields) {
        return new Form(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    private static Map<String, String> of(Text text) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", text.title());
        fields.put("kind", text.makerKind().name());
        fields.put("maker", plain(text.maker()));
        fields.put("makerBody", plain(text.makerBody()));
        fields.put("made", plain(text.made()));
        fields.put("key", text.key() ? "yes" : "");
        fields.put("keyReason", plain(text.keyReason()));
        fields.put("purpose", words(text.purpose()));
        fields.put("text", words(text.text()));
        fields.put("reasons", words(text.reasons()));
        fields.put("alternatives", words(text.alternatives()));
        fields.put("consulted", words(text.consulted()));
        fields.put("financial", words(text.financialImplications()));
        fields.put("conflicts", words(text.conflicts()));
        fields.put("wards", String.join("\n", text.wards()));
        fields.put("issue", plain(text.issue()));
        fields.put("meeting", plain(text.meeting()));
        fields.put("supersedes", plain(text.supersedes()));
        fields.put("author", plain(text.reportAuthor()));
        fields.put("contact", text.contact() == null ? "" : plain(text.contact().name()));
        fields.put(
                "contactEmail",
                text.contact() == null ? "" : plain(text.contact().email()));
        return fields;
    }

    private MakerKind kind() {
        return Stream.of(MakerKind.values())
                .filter(kind -> kind.name().equals(form.text("kind")))
                .findFirst()
                .orElse(MakerKind.BODY);
    }

    private Stream<String> exempted() {
        return EXEMPTED.stream().map(form::text);
    }

    private @Nullable Contact contact() {
        Contact known = before == null ? null : before.contact();
        if (form.text("contact").isEmpty() && form.text("contactEmail").isEmpty()) {
            return null;
        }
        return new Contact(
                form.words("contact"),
                known == null ? null : known.post(),
                known == null ? null : known.phone(),
                form.words("contactEmail"),
                known == null ? null : known.address());
    }

    private static String words(@Nullable Markup markup) {
        return markup == null ? "" : Prose.words(markup.html());
    }

    private static String plain(@Nullable Object words) {
        return words == null ? "" : words.toString();
    }
}
