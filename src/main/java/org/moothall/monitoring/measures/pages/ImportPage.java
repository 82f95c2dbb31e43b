package org.moothall.monitoring.measures.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.intake.Mapping;
import org.moothall.monitoring.measures.intake.Preview;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// What a file says, before anything of it is kept.
///
/// @param upload   its number
/// @param columns  each with its letter, its heading and what it is taken to mean
/// @param problems each with its words
/// @param shown    the first figures; a file may have thousands
/// @param applied  when it was taken in, in words; empty while it was not
record ImportPage(
        long plan,
        String title,
        long upload,
        String name,
        List<String> sheets,
        List<Measure> measures,
        Mapping mapping,
        List<Column> columns,
        List<Wrong> problems,
        Preview preview,
        List<Shown> shown,
        String applied)
        implements Page {
    /// One column.
    record Column(
            int number,
            String letter,
            String heading,
            @Nullable String meaning) {}

    /// One fault in words.
    record Wrong(String place, String shown, String words) {}

    /// One figure in words.
    record Shown(Preview.Line line, String value, String before) {}

    @CheckedTemplate(basePath = "monitoring/measures")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance preview(ImportPage page);

        static native TemplateInstance upload(Ask page);
    }

    /// Asks for a file.
    record Ask(long plan, String title, List<Fault> faults) implements Page {
        @Override
        public TemplateInstance template() {
            return Templates.upload(this);
        }

        @Override
        public boolean keepable() {
            return false;
        }

        @Override
        public int status() {
            return faults.isEmpty() ? 200 : 422;
        }
    }

    /// The row of the headings, counted from 1.
    public int headerRow() {
        return mapping.header() + 1;
    }

    /// How numbers are written; empty while that is not known.
    public String formName() {
        return mapping.form() == null ? "" : mapping.form().name();
    }

    public long added() {
        return preview.count(Preview.Effect.NEW);
    }

    public long replaced() {
        return preview.count(Preview.Effect.REPLACES);
    }

    public long same() {
        return preview.count(Preview.Effect.SAME);
    }

    @Override
    public TemplateInstance template() {
        return Templates.preview(this);
    }

    @Override
    public Object data() {
        return problems;
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
