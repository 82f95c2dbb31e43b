package org.moothall.exchange.oparl.passes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.oparl.objects.MeetingObject;
import org.moothall.exchange.oparl.objects.MembershipObject;
import org.moothall.exchange.oparl.objects.OrganizationObject;
import org.moothall.exchange.oparl.objects.PaperObject;
import org.moothall.record.Body;
import org.moothall.record.ids.BodyId;

/// Organizations become bodies: those that meet, groups, and offices alike. One that meets and was not given is
/// named after its meetings.
final class BodiesPass {
    private static final Pattern OPENNESS = Pattern.compile("(?i)\\s*\\([^()]*öffentlich[^()]*\\)\\s*$");

    private final Council council;
    private final LocalDate today;
    private final Memberships memberships;
    private final Set<String> leading = new HashSet<>();

    BodiesPass(Council council, Memberships memberships, LocalDate today) {
        this.council = council;
        this.memberships = memberships;
        this.today = today;
        council.gathered().list(PaperObject.class).forEach(paper -> leading.addAll(paper.leading()));
    }

    void go() {
        List<OrganizationObject> given = council.gathered().list(OrganizationObject.class);
        given.forEach(organization -> council.intake().offer(body(organization)));
        unlisted().forEach((organization, name) -> {
            council.findings().add("bodies meet that were not given, and are named after a meeting", organization);
            council.intake()
                    .offer(new Body(
                            council.body(organization),
                            name,
                            null,
                            Body.Status.ACTIVE,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            Council.source(organization)));
        });
    }

    private Body body(OrganizationObject organization) {
        String name = organization.name();
        if (name == null) {
            name = "Gremium " + organization.id().replaceFirst("^.*/", "");
            council.intake().problem(organization.id(), "has no name, and is called " + name);
        }
        boolean over = organization.end() != null && organization.end().isBefore(today);
        return new Body(
                council.body(organization.id()),
                name,
                category(organization),
                over ? Body.Status.EXPIRED : Body.Status.ACTIVE,
                null,
                null,
                parent(organization),
                null,
                members(organization),
                null,
                null,
                organization.start(),
                organization.end(),
                Council.source(organization.id()));
    }

    private @Nullable BodyId parent(OrganizationObject organization) {
        String parent = organization.parent();
        return parent == null || parent.equals(organization.id()) ? null : council.body(parent);
    }

    /// The source's own word; else OParl's for what has meetings, and for what papers are under the direction of.
    private @Nullable String category(OrganizationObject organization) {
        String otherwise =
                organization.meets() ? "Gremium" : leading.contains(organization.id()) ? "Verwaltungsbereich" : null;
        return Stream.of(organization.classification(), organization.type(), otherwise)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Body.Membership> members(OrganizationObject organization) {
        List<Memberships.Member> members = memberships.of(organization.id());
        Set<String> known = new HashSet<>();
        members.forEach(member -> known.add(member.membership().id()));
        organization.memberships().stream()
                .filter(named -> !known.contains(named))
                .forEach(named -> council.findings().add("memberships are named but not given", named));
        List<Body.Membership> all = new ArrayList<>();
        for (Memberships.Member member : members) {
            MembershipObject membership = member.membership();
            all.add(new Body.Membership(
                    memberships.person(member.person()),
                    memberships.name(member.person()),
                    membership.role(),
                    membership.voting(),
                    membership.start(),
                    membership.end(),
                    council.nameOf(membership.onBehalfOf()).orElse(null)));
        }
        return all;
    }

    private Map<String, String> unlisted() {
        Map<String, String> names = new LinkedHashMap<>();
        for (MeetingObject meeting : council.gathered().list(MeetingObject.class)) {
            for (String organization : meeting.organizations()) {
                if (council.gathered()
                        .find(OrganizationObject.class, organization)
                        .isEmpty()) {
                    String name = meeting.name() == null
                            ? "Gremium " + organization.replaceFirst("^.*/", "")
                            : OPENNESS.matcher(meeting.name()).replaceFirst("");
                    names.putIfAbsent(organization, name);
                }
            }
        }
        return names;
    }
}
