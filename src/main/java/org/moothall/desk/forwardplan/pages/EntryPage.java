package org.moothall.desk.forwardplan.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forwardplan.Draft;
import org.moothall.desk.forwardplan.Given;
import org.moothall.desk.law.AnswerView;
import org.moothall.record.ForwardPlanEntry.Status;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// One entry at the desk: what it says, what the law says of it, and what can be done with it.
///
/// @param unpublished whether it says something that the public does not read yet
/// @param notice      what came of the act before; empty for none
/// @param form        an act's form as it was typed, where something was wrong with it
record EntryPage(
        Draft draft,
        boolean overdue,
        boolean unpublished,
        List<Given> given,
        AnswerView law,
        String notice,
        Form form,
        List<Fault> faults)
        implements Page {

    @CheckedTemplate(basePath = "desk/forwardplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(EntryPage page);
    }

    /// Whether there is still something to be done with it.
    public boolean open() {
        return draft.plan().status() == Status.OPEN;
    }

    @Override
    public TemplateInstance template() {
        return Templates.entry(this);
    }

    @Override
    public Object data() {
        return draft.plan();
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
