package org.moothall.exchange.oparl.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.Problem;

/// Everything that a source gave, each object once, as it was last modified. Texts are kept as they pass and only
/// known by their hash, so that a whole city fits in memory.
public final class Gathered {
    private final RecordedText.Keeping keeping;
    private final Consumer<Problem> problems;
    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Map<String, RecordedText> texts = new HashMap<>();
    private final PaperLists lists = new PaperLists();
    private final Map<String, Integer> licences = new TreeMap<>();

    private record Held(Object object, @Nullable OffsetDateTime modified) {
        boolean isOlderThan(Held other) {
            return modified != null && other.modified != null && modified.isBefore(other.modified);
        }
    }

    public Gathered(RecordedText.Keeping keeping, Consumer<Problem> problems) {
        this.keeping = keeping;
        this.problems = problems;
    }

    /// Takes an object; false where it is nothing of OParl's, nor of a recording's own lists.
    ///
    /// @param place the file and line, or the address
    public boolean add(JsonNode node, String place) {
        String type = node.path("type").asText("");
        if (type.startsWith("http")) {
            typed(node, type.substring(type.lastIndexOf('/') + 1), place);
            return true;
        }
        if (node.path("file").isTextual() && node.path("text").isTextual()) {
            text(node, place);
            return true;
        }
        return lists.add(node);
    }

    /// Takes the body itself, which was asked for before anything else.
    public void give(BodyObject body) {
        held.putIfAbsent(body.id(), new Held(body, null));
    }

    private void typed(JsonNode node, String type, String place) {
        Fields fields = Fields.of(node, place, problems);
        if (fields.id().isEmpty()) {
            fields.problem("a " + Fields.shortened(type) + " has no id");
            return;
        }
        OffsetDateTime modified = fields.moment("modified");
        String licence = fields.line("license");
        if (licence != null) {
            licences.merge(licence, 1, Integer::sum);
        }
        if (fields.deleted()) {
            var day = modified == null ? null : modified.toLocalDate();
            hold(fields, new Held(new DeletedObject(fields.id(), type, day), modified));
            return;
        }
        read(fields, type).ifPresent(object -> hold(fields, new Held(object, modified)));
    }

    private Optional<Object> read(Fields fields, String type) {
        return switch (type) {
            case "Body" -> Optional.of(BodyObject.of(fields));
            case "Organization" -> Optional.of(OrganizationObject.of(fields));
            case "Person" -> Optional.of(PersonObject.of(fields));
            case "Membership" -> Optional.of(MembershipObject.of(fields));
            case "Meeting" -> Optional.of(MeetingObject.of(fields, keeping));
            case "AgendaItem" -> Optional.of(ItemObject.of(fields, keeping));
            case "Paper" -> Optional.of(PaperObject.of(fields, keeping));
            case "Consultation" -> Optional.of(ConsultationObject.of(fields));
            case "File" -> Optional.of(FileObject.of(fields, keeping));
            case "Location" -> Optional.of(LocationObject.of(fields));
            case "System", "LegislativeTerm" -> Optional.empty();
            default -> {
                fields.problem("is of a type that OParl does not know: " + Fields.shortened(type));
                yield Optional.empty();
            }
        };
    }

    private void hold(Fields fields, Held fresh) {
        Held before = held.get(fields.id());
        if (before != null) {
            if (!before.object().equals(fresh.object())) {
                fields.problem("stands twice with different contents; the one modified last is taken");
            }
            if (fresh.isOlderThan(before)) {
                return;
            }
        }
        held.put(fields.id(), fresh);
    }

    private void text(JsonNode node, String place) {
        String file = node.path("file").textValue();
        RecordedText text = RecordedText.keep(node.path("text").textValue(), keeping);
        RecordedText before = texts.putIfAbsent(file, text);
        if (before != null && !before.equals(text)) {
            problems.accept(new Problem(
                    place + ", " + Fields.shortened(file), "has a second, different text; the first is taken"));
        }
    }

    /// All objects of a kind, in the order in which they were first given.
    public <T> List<T> list(Class<T> kind) {
        return held.values().stream()
                .map(Held::object)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// The object of this address, where it was given by itself.
    public <T> Optional<T> find(Class<T> kind, @Nullable String id) {
        return Optional.ofNullable(id == null ? null : held.get(id))
                .map(Held::object)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /// Whether the object was taken back.
    public boolean isDeleted(String id) {
        return find(DeletedObject.class, id).isPresent();
    }

    /// What objects refer to as a part of theirs, or as the body that meets, and nothing gave.
    public Set<String> unresolved() {
        Set<String> named = new TreeSet<>();
        list(MeetingObject.class).forEach(meeting -> {
            named.addAll(meeting.organizations());
            meeting.items().stream()
                    .filter(ItemObject::isReference)
                    .map(ItemObject::id)
                    .forEach(named::add);
            meeting.allFiles()
                    .filter(FileObject::isReference)
                    .map(FileObject::id)
                    .forEach(named::add);
        });
        list(PaperObject.class).forEach(paper -> {
            paper.consultations().stream()
                    .filter(ConsultationObject::isReference)
                    .map(ConsultationObject::id)
                    .forEach(named::add);
            paper.allFiles().filter(FileObject::isReference).map(FileObject::id).forEach(named::add);
        });
        list(PersonObject.class)
                .forEach(person -> person.memberships().stream()
                        .filter(MembershipObject::isReference)
                        .map(MembershipObject::id)
                        .forEach(named::add));
        named.removeAll(held.keySet());
        return named;
    }

    /// The text of a file, recorded beside it.
    public Optional<RecordedText> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    /// The files of which a text was recorded.
    public List<String> texts() {
        return List.copyOf(texts.keySet());
    }

    /// What more a recording says of its papers.
    public PaperLists lists() {
        return lists;
    }

    /// The licences that objects name, and how many name each.
    public Map<String, Integer> licences() {
        return licences;
    }
}
