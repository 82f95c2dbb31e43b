package org.moothall.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Site;

/// The menu at the head of every page of the desk and the monitoring: what the signed-in account may open. In a
/// template it is `inject:workroom`. A new part of the desk adds its line to [#DOORS], and its word to the bundle.
@Named("workroom")
@RequestScoped
public class Workroom {
    private static final List<Door> DOORS = List.of(
            new Door("/desk", WorkWords::desk, Role.values()),
            new Door(
                    "/desk/reports",
                    WorkWords::reports,
                    Role.CLERK,
                    Role.AUTHOR,
                    Role.LEGAL,
                    Role.FINANCE,
                    Role.MONITORING_OFFICER),
            new Door("/desk/forward-plan", WorkWords::forward_plan, Role.CLERK, Role.MONITORING_OFFICER),
            new Door("/desk/decisions", WorkWords::decisions, Role.CLERK, Role.MONITORING_OFFICER),
            new Door("/monitoring", WorkWords::monitoring, Role.IMPROVEMENT_LEAD, Role.ANALYST, Role.AUDITOR));

    @Inject
    Site site;

    @Inject
    Visitor visitor;

    /// A link of the menu.
    ///
    /// @param current how it stands to the page, for `aria-current`: `page`, `true` below it, or nothing
    public record Link(String path, String words, @Nullable String current) {}

    private record Door(String path, Function<WorkWords, String> words, Role... roles) {}

    /// What the signed-in account is here, in the page's language.
    public List<String> titles() {
        WorkWords words = site.words(WorkWords.class);
        return visitor.find().map(Account::grants).orElse(List.of()).stream()
                .map(grant ->
                        grant.body() == null ? title(grant.role()) : words.of_body(title(grant.role()), grant.body()))
                .toList();
    }

    /// A role's name in the page's language.
    public String title(Role role) {
        WorkWords words = site.words(WorkWords.class);
        return switch (role) {
            case CLERK -> words.clerk();
            case AUTHOR -> words.author();
            case LEGAL -> words.legal();
            case FINANCE -> words.finance();
            case MONITORING_OFFICER -> words.monitoring_officer();
            case COUNCILLOR -> words.councillor();
            case CHAIR -> words.chair();
            case ANALYST -> words.analyst();
            case AUDITOR -> words.auditor();
            case IMPROVEMENT_LEAD -> words.improvement_lead();
            case ADMINISTRATOR -> words.administrator();
        };
    }

    /// The links in order, in the page's language; none for whoever is not signed in.
    public List<Link> links() {
        WorkWords words = site.words(WorkWords.class);
        return DOORS.stream()
                .filter(door ->
                        visitor.find().filter(who -> who.has(door.roles())).isPresent())
                .map(door -> new Link(door.path(), door.words().apply(words), current(door)))
                .toList();
    }

    /// Of two doors to where one is, the inner is current.
    private @Nullable String current(Door door) {
        boolean outer = DOORS.stream()
                .anyMatch(other -> other.path().startsWith(door.path() + "/") && site.current(other.path()) != null);
        return outer ? null : site.current(door.path());
    }
}
