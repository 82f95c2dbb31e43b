package org.moothall.desk.decisions.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.desk.forms.Form;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// The form of a council's own numbers for call-in.
record NumbersPage(Form form, boolean saved, List<Fault> faults) implements Page {
    @CheckedTemplate(basePath = "desk/decisions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance numbers(NumbersPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.numbers(this);
    }

    @Override
    public Object data() {
        return faults;
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
