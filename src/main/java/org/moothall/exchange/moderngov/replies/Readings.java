package org.moothall.exchange.moderngov.replies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Body;
import org.moothall.record.Document;
import org.moothall.record.Meeting;
import org.moothall.record.Person;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;

/// What ModernGov's words stand for in the record: statuses, attendance, restrictions, the place of a paper.
public final class Readings {
    private static final Pattern APPENDIX = Pattern.compile(
            "(?i)^(?:[\\d.]+[\\s_.-]+)*(?:appendix|annexe?|atodiad)\\b[\\s.:_-]*(\\d{1,3}|[a-z]{1,2}|[ivx]{1,4})?(?![\\p{L}\\d]).*");
    private static final Pattern BARE_PARAGRAPHS = Pattern.compile("[1-7](?:\\s*[,;&/]\\s*[1-7])*");
    private static final Pattern PARAGRAPHS = Pattern.compile(
            "(?i)(?:paragraphs?|categor(?:y|ies)|paras?\\.?)\\s+([1-7](?:\\s*(?:,|;|&|/|and|or)\\s*[1-7])*)(?![\\dA-Z])");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Readings() {}

    /// How firm a meeting is, from words like `Confirmed; Rescheduled from 24 September 2026`.
    public static Meeting.Status status(@Nullable String words) {
        String line = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (line.contains("cancel") || line.contains("canslo") || line.contains("abandon")) {
            return Meeting.Status.CANCELLED;
        }
        if (line.contains("postpone") || line.contains("gohirio")) {
            return Meeting.Status.POSTPONED;
        }
        if (line.contains("rescheduled to") || line.contains("moved to")) {
            return Meeting.Status.MOVED;
        }
        return line.contains("provisional") || line.contains("proposed") || line.contains("unconfirmed")
                ? Meeting.Status.PROPOSED
                : Meeting.Status.CONFIRMED;
    }

    /// What `Present, as expected`, `Apologies` and the like say. `Expected` may stay long after the meeting.
    public static Attendance.State attendance(@Nullable String words) {
        String line = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (line.contains("apolog") || line.contains("ymddiheur")) {
            return Attendance.State.APOLOGIES;
        }
        if (line.contains("absent") || line.contains("absennol") || line.contains("did not attend")) {
            return Attendance.State.ABSENT;
        }
        if (line.contains("in attendance") || line.contains("mewn presenoldeb")) {
            return Attendance.State.IN_ATTENDANCE;
        }
        if (line.contains("present") || line.contains("presennol") || line.contains("attended")) {
            if (line.contains("virtual") || line.contains("remote")) {
                return Attendance.State.PRESENT_VIRTUALLY;
            }
            return line.contains("substitute") ? Attendance.State.SUBSTITUTE : Attendance.State.PRESENT;
        }
        if (line.startsWith("expected") || line.startsWith("disgwyl")) {
            return Attendance.State.EXPECTED;
        }
        return line.contains("substitute") ? Attendance.State.SUBSTITUTE : Attendance.State.OTHER;
    }

    /// Withheld, with the paragraphs of Schedule 12A where the reference names them.
    public static Openness restricted(@Nullable String reference) {
        String line = Wording.decodedLine(reference);
        return new Openness.Exempt(line == null ? List.of() : paragraphs(line), line, null, null);
    }

    private static List<Integer> paragraphs(String line) {
        Matcher named = PARAGRAPHS.matcher(line);
        String list = BARE_PARAGRAPHS.matcher(line).matches() ? line : named.find() ? named.group(1) : "";
        List<Integer> paragraphs = new ArrayList<>();
        Matcher digit = DIGIT.matcher(list);
        while (digit.find()) {
            paragraphs.add(Integer.valueOf(digit.group()));
        }
        return paragraphs.stream().distinct().sorted().toList();
    }

    /// A document in its place at an item or a decision.
    ///
    /// @param main true for the report itself
    public static Paper paper(@Nullable DocumentId document, String title, boolean main, @Nullable Openness openness) {
        Matcher appendix = APPENDIX.matcher(title);
        boolean isAppendix = appendix.matches();
        Paper.Role role = main ? Paper.Role.REPORT : isAppendix ? Paper.Role.APPENDIX : Paper.Role.ADDITIONAL;
        String label =
                isAppendix && appendix.group(1) != null ? appendix.group(1).toUpperCase(Locale.ROOT) : null;
        return new Paper(document, title, role, main ? null : label, openness == null ? Openness.PUBLIC : openness);
    }

    /// A document that is known by its address, its bytes not yet at hand.
    public static Document document(
            DocumentId id,
            String title,
            @Nullable LocalDate published,
            String address,
            @Nullable String fileName,
            @Nullable String mediaType,
            @Nullable Long size,
            Source source) {
        DocumentVersion version = new DocumentVersion(
                1,
                published,
                null,
                fileName,
                mediaType,
                size,
                null,
                address,
                null,
                null,
                DocumentVersion.Reading.NOT_READ,
                null);
        return new Document(id, title, null, null, published, List.of(version), source);
    }

    /// A person of whom a reply only says the name and little more.
    public static Person person(
            PersonId id,
            String name,
            @Nullable String role,
            @Nullable String ward,
            @Nullable String party,
            List<String> posts,
            @Nullable String photo,
            Base base) {
        return new Person(
                id,
                name,
                role(name, role, ward, party),
                ward,
                party,
                null,
                posts,
                List.of(),
                null,
                List.of(),
                null,
                photo,
                null,
                List.of(),
                base.source("mgUserInfo.aspx?UID=" + id));
    }

    private static Person.Role role(String name, @Nullable String role, @Nullable String ward, @Nullable String party) {
        String words = role == null ? "" : role.toLowerCase(Locale.ROOT);
        if (words.contains("officer") || words.contains("swyddog")) {
            return Person.Role.OFFICER;
        }
        if (words.contains("co-opt")) {
            return Person.Role.CO_OPTED;
        }
        boolean styled = name.matches(
                "(?i)(?:the )?(?:(?:lord |deputy )*mayor\\b|councillor\\b|cllr\\b|y cynghorydd\\b|cynghorydd\\b|alderman\\b).*");
        return styled || ward != null || party != null ? Person.Role.COUNCILLOR : Person.Role.OTHER;
    }

    /// A body; what kind of law it meets under is never inferred.
    ///
    /// @param status none where the reply does not say
    public static Body body(
            BodyId id,
            String name,
            @Nullable String category,
            Body.@Nullable Status status,
            @Nullable Markup purpose,
            List<Body.Membership> memberships,
            @Nullable Contact contact,
            Base base) {
        return new Body(
                id,
                name,
                category,
                status == null ? Body.Status.ACTIVE : status,
                null,
                null,
                null,
                purpose,
                memberships,
                contact,
                null,
                null,
                null,
                base.source("mgCommitteeDetails.aspx?ID=" + id));
    }

    /// A contact; none where nothing of it is known.
    public static @Nullable Contact contact(
            @Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String address) {
        return name == null && phone == null && email == null && address == null
                ? null
                : new Contact(name, null, phone, email, address);
    }
}
