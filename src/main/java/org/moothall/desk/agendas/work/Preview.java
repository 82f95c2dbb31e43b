package org.moothall.desk.agendas.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.agendas.checks.Checks;
import org.moothall.desk.agendas.checks.Clocked;
import org.moothall.desk.agendas.checks.Concern;
import org.moothall.desk.agendas.checks.Matter;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.projection.Agenda;
import org.moothall.desk.agendas.projection.Projection;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Standing;
import org.moothall.record.Body;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// An agenda as it would be published at this moment: exactly what becomes public, the clock, and what is in the
/// way.
///
/// @param entry the publication that stands, which it would take the place of
public record Preview(
        Agenda agenda, Projection projection, Clocked clock, List<Concern> concerns, Optional<Long> entry) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Preview {
        concerns = List.copyOf(concerns);
    }

    /// True where nothing is in the way.
    public boolean publishable() {
        return concerns.stream().noneMatch(Concern::blocks);
    }

    /// Makes previews.
    @Singleton
    public static final class Making {
        private final Agenda.Reading agendas;
        private final Published published;
        private final Exceptions exceptions;
        private final PrivateFiles files;
        private final Clock clock;

        @Inject
        public Making(
                Agenda.Reading agendas, Published published, Exceptions exceptions, PrivateFiles files, Clock clock) {
            this.agendas = agendas;
            this.published = published;
            this.exceptions = exceptions;
            this.files = files;
            this.clock = clock;
        }

        /// The preview of a meeting in work, as the caller's transaction sees it.
        public Preview of(Handle handle, Draft draft) {
            Agenda agenda = agendas.of(handle, draft);
            Optional<Body.Regime> regime = regime(handle, draft);
            Clocked clocked = Clocked.at(clock.instant(), draft.sheet().date(), regime);
            Set<Matter> excepted = exceptions.list(handle, draft.id()).stream()
                    .map(Exceptions.Reason::matter)
                    .collect(Collectors.toSet());
            return new Preview(
                    agenda,
                    Projection.of(agenda, LocalDate.ofInstant(clock.instant(), LONDON)),
                    clocked,
                    Checks.of(agenda, clocked, excepted, alsoClosed(handle, agenda)),
                    published.line(handle, draft.key()).map(Standing::entry));
        }

        private Optional<Body.Regime> regime(Handle handle, Draft draft) {
            long body = draft.sheet().body().number();
            return published
                    .find(handle, Body.class, new Key(draft.authority(), Kind.BODY, body))
                    .map(Body::regime);
        }

        private Set<Long> alsoClosed(Handle handle, Agenda agenda) {
            return agenda.papers().stream()
                    .filter(paper -> paper.files().stream()
                            .map(file -> file.sha256())
                            .anyMatch(hash -> hash != null && files.isWithheld(handle, hash)))
                    .map(DraftPaper::id)
                    .collect(Collectors.toSet());
        }
    }
}
