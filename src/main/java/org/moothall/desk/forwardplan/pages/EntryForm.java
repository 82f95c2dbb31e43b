package org.moothall.desk.forwardplan.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forms.Prose;
import org.moothall.desk.forwardplan.Text;
import org.moothall.record.ForwardPlanEntry.Due;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.web.Fault;

/// Between the form of an entry and what it says.
///
/// @param before what stood there when the form was fetched; none for a new entry
record EntryForm(Form form, @Nullable Text before, PlanWords words) {
    private static final List<String> NUMBERS = List.of("issue", "makerBody", "meeting");

    /// What is wrong with it.
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (form.text("title").isEmpty()) {
            faults.add(new Fault("title", words.fault_title()));
        }
        if (before == null) {
            faults.addAll(dueFaults(form, words));
        }
        for (String field : NUMBERS) {
            if (!form.text(field).isEmpty() && form.number(field).isEmpty()) {
                faults.add(new Fault(field, words.fault_number()));
            }
        }
        if (!form.text("paragraphs").matches("([1-7]([ ,]+[1-7])*)?")) {
            faults.add(new Fault("paragraphs", words.fault_paragraphs()));
        }
        if (!form.text("paragraphs").isEmpty() && form.text("interest").isEmpty()) {
            faults.add(new Fault("interest", words.fault_interest()));
        }
        return faults;
    }

    /// What is wrong with a date promised.
    static List<Fault> dueFaults(Form form, PlanWords words) {
        Optional<LocalDate> due = form.day("due");
        if (due.isEmpty()) {
            return List.of(new Fault("due", words.fault_due()));
        }
        boolean untilWrong = !form.text("until").isEmpty()
                && form.day("until").filter(until -> !until.isBefore(due.get())).isEmpty();
        return untilWrong ? List.of(new Fault("until", words.fault_until())) : List.of();
    }

    /// The date promised.
    static Due due(Form form, LocalDate today, @Nullable String why) {
        return new Due(form.day("due").orElseThrow(), form.day("until").orElse(null), null, today, why);
    }

    /// What it says.
    Text text(String clerk) {
        return new Text(
                form.text("title"),
                form.number("issue").map(IssueId::new).orElse(null),
                before == null ? null : before.edition(),
                form.markup("matter", before == null ? null : before.matter()),
                form.has("key", "yes"),
                form.words("keyReason"),
                form.words("maker"),
                form.number("makerBody").map(BodyId::new).orElse(null),
                form.lines("makers"),
                openness(clerk),
                form.markup("consultation", before == null ? null : before.consultation()),
                form.markup("representations", before == null ? null : before.representations()),
                form.lines("wards"),
                form.words("portfolio"),
                form.words("leadMember"),
                form.words("leadOfficer"),
                contact(),
                form.number("meeting").map(MeetingId::new).orElse(null));
    }

    /// The form as it would be for what stands there.
    static Form of(Text text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("issue", text.issue() == null ? "" : text.issue().toString());
        fields.put("matter", words(text.matter()));
        fields.put("key", text.key() ? "yes" : "");
        fields.put("keyReason", plain(text.keyReason()));
        fields.put("maker", plain(text.maker()));
        fields.put("makerBody", text.makerBody() == null ? "" : text.makerBody().toString());
        fields.put("makers", String.join("\n", text.makers()));
        fields.put("consultation", words(text.consultation()));
        fields.put("representations", words(text.representations()));
        fields.put("wards", String.join("\n", text.wards()));
        fields.put("portfolio", plain(text.portfolio()));
        fields.put("leadMember", plain(text.leadMember()));
        fields.put("leadOfficer", plain(text.leadOfficer()));
        fields.put("meeting", text.meeting() == null ? "" : text.meeting().toString());
        fields.put("contact", text.contact() == null ? "" : plain(text.contact().name()));
        fields.put(
                "contactEmail",
                text.contact() == null ? "" : plain(text.contact().email()));
        if (text.privateItem() instanceof Openness.Exempt exempt) {
            fields.put(
                    "paragraphs",
                    exempt.categories().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            fields.put("privateReason", plain(exempt.reason()));
            fields.put("interest", plain(exempt.publicInterest()));
        }
        return new Form(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    private Openness openness(String clerk) {
        if (form.text("paragraphs").isEmpty()) {
            return before != null && before.privateItem() instanceof Openness.Confidential
                    ? before.privateItem()
                    : Openness.PUBLIC;
        }
        List<Integer> paragraphs = Arrays.stream(form.text("paragraphs").split("[ ,]+", -1))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
        String judge = before != null && before.privateItem() instanceof Openness.Exempt exempt
                ? plain(exempt.decidedBy())
                : clerk;
        return new Openness.Exempt(paragraphs, form.words("privateReason"), form.words("interest"), judge);
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

    private static String plain(@Nullable String words) {
        return words == null ? "" : words;
    }
}
