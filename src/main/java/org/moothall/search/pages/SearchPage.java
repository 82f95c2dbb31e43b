package org.moothall.search.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Asked;
import org.moothall.search.questions.Counts;
import org.moothall.search.questions.Hit;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;
import org.moothall.search.questions.Remark;
import org.moothall.web.Page;

/// The search page: the box, what came of it, and what to narrow it by.
///
/// @param settled whether the index has taken in all that the hall shows, so that the page may be kept
record SearchPage(Form form, Understood understood, Answer answer, List<Line> lines, Choices choices, boolean settled)
        implements Page {
    static SearchPage of(Form form, Understood understood, Answer answer, boolean settled) {
        return new SearchPage(
                form,
                understood,
                answer,
                answer.hits().stream().map(Line::of).toList(),
                Choices.of(form, understood.question().filters(), answer.counts()),
                settled);
    }

    /// The whole answer as data.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Data(
            Map<String, String> question,
            long total,
            Answer.Reading reading,
            @Nullable String suggestion,
            List<Result> results,
            Counts counts,
            @Nullable String next) {}

    /// One result as data.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Result(String address, Hit hit) {}

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance search(SearchPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.search(this);
    }

    @Override
    public Object data() {
        if (status() != 200) {
            return Map.of(
                    "type", "about:blank", "status", status(), "title", "Not understood", "parameters", mistakes());
        }
        return new Data(
                form.given(),
                answer.total(),
                answer.reading(),
                answer.suggestion(),
                lines.stream().map(line -> new Result(line.path(), line.hit())).toList(),
                answer.counts(),
                answer.more() ? next() : null);
    }

    @Override
    public boolean keepable() {
        return settled;
    }

    @Override
    public int status() {
        return mistakes().isEmpty() ? 200 : 400;
    }

    private Question question() {
        return understood.question();
    }

    /// What could not be understood, by the parameter's name.
    public List<String> mistakes() {
        return understood.mistakes();
    }

    /// What stands in the box.
    public Asked asked() {
        return question().asked();
    }

    /// Everything given, for the hidden fields of the form that sets a range of days.
    public Map<String, String> given() {
        return form.given();
    }

    /// The first day of the range, for its field; empty for none.
    public String from() {
        return String.valueOf(Objects.requireNonNullElse(question().filters().from(), ""));
    }

    /// The last day of the range.
    public String to() {
        return String.valueOf(Objects.requireNonNullElse(question().filters().to(), ""));
    }

    /// Whether nothing has been asked yet.
    public boolean fresh() {
        return asked().text().isEmpty()
                && question().filters().isEmpty()
                && mistakes().isEmpty();
    }

    /// Whether the question was longer than is read.
    public boolean cut() {
        return asked().remarks().contains(Remark.CUT);
    }

    /// Whether a star stood after too few letters.
    public boolean shortPrefix() {
        return asked().remarks().contains(Remark.SHORT_PREFIX);
    }

    /// Whether it only said what not to find.
    public boolean onlyExcluded() {
        return asked().remarks().contains(Remark.ONLY_EXCLUDED);
    }

    /// Whether there was no word in it.
    public boolean wordless() {
        return asked().remarks().contains(Remark.NO_WORDS);
    }

    /// Whether another spelling was taken.
    public boolean corrected() {
        return answer.reading() == Answer.Reading.CORRECTED;
    }

    /// Whether most of the words were enough.
    public boolean relaxed() {
        return answer.reading() == Answer.Reading.RELAXED;
    }

    /// The search in the suggested spelling.
    public String suggested() {
        return form.with("q", String.valueOf(answer.suggestion()));
    }

    /// Whether the newest come first.
    public boolean newestFirst() {
        return question().order() == Order.DATE;
    }

    /// The same search, best first.
    public String byRelevance() {
        return form.with("sort", "");
    }

    /// The same search, newest first.
    public String byDate() {
        return form.with("sort", "date");
    }

    /// The same search without anything narrowed.
    public String widened() {
        Form words = new Form();
        words.q = form.q;
        words.sort = form.sort;
        return words.at("/search");
    }

    /// A search for other words alone.
    public String asking(String words) {
        Form other = new Form();
        other.q = words;
        return other.at("/search");
    }

    /// Whether anything is narrowed.
    public boolean narrowed() {
        return !question().filters().isEmpty();
    }

    /// The feed of this search.
    public String feed() {
        return form.at("/search/feed");
    }

    /// The page's number.
    public int number() {
        return question().page();
    }

    /// The page before.
    public String previous() {
        return number() == 2 ? form.with("page", "") : form.with("page", Integer.toString(number() - 1));
    }

    /// The page after.
    public String next() {
        return form.with("page", Integer.toString(number() + 1));
    }

    /// Whether it is the last page that can be turned to though there is more.
    public boolean bounded() {
        return number() == Question.PAGES;
    }
}
