package org.moothall.desk.law;

import java.util.List;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Notice;
import org.moothall.rules.Outcome;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.CountedDay;
import org.moothall.web.Site;

/// An answer of the law as a page shows it: `{#include desk/law/answer answer=page.law /}`.
///
/// @param outcome the worst of its findings
public record AnswerView(Outcome outcome, List<Line> lines) {
    /// One rule, how it stands and what must be done.
    ///
    /// @param title     what the rule is about
    /// @param number    of the rule: `X-9`
    /// @param provision the statute's place
    /// @param address   where it can be read
    /// @param word      how it stands, in a word
    /// @param colour    of the tag that says so
    public record Line(
            Optional<String> title,
            String number,
            String provision,
            String address,
            String word,
            String colour,
            List<String> duties,
            Optional<Count> count) {}

    /// The days of a notice.
    ///
    /// @param latest the last day in time
    /// @param given  how many of the days count; 0 before it is published
    public record Count(String latest, int given, int required, List<CountedDay> days) {}

    /// The answer in the language of the page.
    public static AnswerView of(Answer answer, Site site) {
        return new AnswerView(
                answer.outcome(),
                answer.findings().stream().map(finding -> line(finding, site)).toList());
    }

    private static Line line(Finding finding, Site site) {
        return new Line(
                Titles.words(finding.rule(), site.words(RuleWords.class)),
                finding.rule().number(),
                finding.rule().provision(),
                finding.rule().address(),
                word(finding.outcome(), site.words(LawWords.class)),
                colour(finding.outcome()),
                finding.duties().stream().map(duty -> duty(duty, site)).toList(),
                finding.notice().map(notice -> count(notice, site)));
    }

    private static String duty(Duty duty, Site site) {
        String task = Tasks.words(duty.task(), site.words(TaskWords.class));
        return duty.by()
                .map(day -> site.words(LawWords.class).task_by(task, site.day(day)))
                .orElse(task);
    }

    private static Count count(Notice notice, Site site) {
        return new Count(
                site.day(notice.latest()),
                notice.given().map(ClearDays::count).orElse(0),
                notice.required(),
                notice.given().map(ClearDays::days).orElse(List.of()));
    }

    private static String word(Outcome outcome, LawWords words) {
        return switch (outcome) {
            case MET -> words.met();
            case MET_BY_EXCEPTION -> words.excepted();
            case DUE -> words.due();
            case WARNED -> words.warned();
            case NEEDED -> words.needed();
            case REFUSED -> words.refused();
        };
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case MET, MET_BY_EXCEPTION -> "green";
            case DUE, WARNED -> "yellow";
            case NEEDED, REFUSED -> "red";
        };
    }
}
