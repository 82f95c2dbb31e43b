package org.moothall.desk.agendas.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.moothall.record.Body;
import org.moothall.rules.Notice;
import org.moothall.rules.Regime;
import org.moothall.rules.Settings;

/// The clock of one agenda: published at a certain moment, how many clear days it gives, and how many are needed.
///
/// @param counted the day as which the publication counts: after the offices have shut it counts as the next day
/// @param regime  the law that the body meets under, where it is known
/// @param notice  the answer of the law, if it is published then; none where the law is not known
public record Clocked(LocalDate counted, Optional<Regime> regime, Optional<Notice> notice) {
    static final Settings SETTINGS = Settings.cautious();

    /// The clock of an agenda that is published at a moment.
    public static Clocked at(Instant moment, LocalDate meeting, Optional<Body.Regime> regime) {
        LocalDate day = SETTINGS.publicationDay(moment);
        Optional<Regime> law = regime.flatMap(Clocked::law);
        return new Clocked(day, law, law.map(known -> Notice.ofAgenda(known, meeting, day, SETTINGS.counting(known))));
    }

    /// When an agenda that is not published yet must be, where the law is known.
    public static Optional<LocalDate> latest(LocalDate meeting, Optional<Body.Regime> regime) {
        return regime.flatMap(Clocked::law)
                .map(known -> Notice.ofAgenda(known, meeting, null, SETTINGS.counting(known))
                        .latest());
    }

    /// Whether it is early enough, as far as the law is known.
    public boolean inTime() {
        return notice.map(Notice::inTime).orElse(true);
    }

    private static Optional<Regime> law(Body.Regime regime) {
        return switch (regime) {
            case PART_VA -> Optional.of(Regime.PRINCIPAL);
            case EXECUTIVE -> Optional.of(Regime.EXECUTIVE);
            case PARISH -> Optional.of(Regime.PARISH);
            case PARISH_MEETING -> Optional.of(Regime.PARISH_MEETING);
            case OTHER -> Optional.empty();
        };
    }
}
