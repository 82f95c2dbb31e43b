package org.moothall.desk.decisions.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.forms.Form;
import org.moothall.desk.law.AnswerView;
import org.moothall.rules.callin.CallIn;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// One decision at the desk: what it says, what the law says of it, how it stands with call-in, and what can be
/// done.
///
/// @param callIn how it stands; none before it is published
/// @param needed how many must ask for a call-in
/// @param notice what came of the act before; empty for none
/// @param form   an act's form as it was typed, where something was wrong with it
record DecisionPage(
        Draft draft,
        boolean unpublished,
        AnswerView law,
        Optional<CallIn> callIn,
        int needed,
        String notice,
        Form form,
        List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "desk/decisions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance decision(DecisionPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.decision(this);
    }

    @Override
    public Object data() {
        return draft.decision();
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return faults.isEmpty() ? 200 : 400;
    }
}
