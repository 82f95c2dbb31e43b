package org.moothall.desk.decisions.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.forms.Form;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// The form of a decision, new or in work.
///
/// @param draft    what stands now; none for a new one
/// @param revision of what the form was made from
/// @param theirs   what somebody else has made of it meanwhile, where that is so: both texts are shown
record EditPage(Optional<Draft> draft, long revision, Form form, Optional<Form> theirs, List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "desk/decisions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(EditPage page);
    }

    /// The fields that are longer than a line, in their order.
    public List<String> longFields() {
        return List.of("text", "reasons", "alternatives", "conflicts", "purpose", "consulted", "financial");
    }

    @Override
    public TemplateInstance template() {
        return Templates.edit(this);
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
        return theirs.isPresent() ? 409 : faults.isEmpty() ? 200 : 400;
    }
}
