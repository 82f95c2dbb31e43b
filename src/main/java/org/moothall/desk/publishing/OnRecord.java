package org.moothall.desk.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;
import org.moothall.web.Site;

/// What the fields of a form may name of the record, to be chosen by name where the field takes a number. In a template
/// it is `inject:onrecord`; `desk/choices.html` sets it. Nobody need choose: an older thing's number may be written.
@Named("onrecord")
@RequestScoped
public class OnRecord {
    private static final int MOST = 200;

    @Inject
    Published published;

    @Inject
    Site site;

    /// The bodies.
    public List<Standing> bodies() {
        return newest(Kind.BODY);
    }

    /// The matters that have been before meetings.
    public List<Standing> issues() {
        return newest(Kind.ISSUE);
    }

    /// The meetings.
    public List<Standing> meetings() {
        return newest(Kind.MEETING);
    }

    /// The entries of the forward plan.
    public List<Standing> entries() {
        return newest(Kind.FORWARD_PLAN_ENTRY);
    }

    /// The decisions.
    public List<Standing> decisions() {
        return newest(Kind.DECISION);
    }

    private List<Standing> newest(Kind kind) {
        return published.newest(new AuthorityCode(site.council().code()), kind, "", MOST);
    }
}
