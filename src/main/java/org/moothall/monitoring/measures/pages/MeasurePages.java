package org.moothall.monitoring.measures.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.MeasureId;
import org.moothall.monitoring.measures.Measures;
import org.moothall.monitoring.measures.Observation;
import org.moothall.monitoring.measures.Observation.Quality;
import org.moothall.monitoring.measures.Observation.Submitted;
import org.moothall.monitoring.measures.Observations;
import org.moothall.monitoring.measures.Standing;
import org.moothall.monitoring.measures.Target;
import org.moothall.monitoring.measures.Targets;
import org.moothall.monitoring.measures.benchmarks.Benchmarks;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.figures.Summing;
import org.moothall.monitoring.measures.pages.MeasurePage.Entered;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Plans;
import org.moothall.web.Fault;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of one measure.
@Path("/monitoring/measures/{id}")
@RunOnVirtualThread
@For({Role.IMPROVEMENT_LEAD, Role.ANALYST})
public class MeasurePages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    Trail trail;

    @Inject
    Monitoring monitoring;

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    Observations observations;

    @Inject
    Targets targets;

    @Inject
    Benchmarks benchmarks;

    /// The measure.
    @GET
    public Response show(@RestPath Id id, @RestQuery @DefaultValue("") String saved) {
        return pages.show(page(id, Entered.NOTHING, !saved.isEmpty(), List.of()));
    }

    /// Keeps one figure.
    @POST
    @Path("/figures")
    public Response enter(
            @RestPath Id id,
            @RestForm @DefaultValue("") String period,
            @RestForm @DefaultValue("") String numerator,
            @RestForm @DefaultValue("") String denominator,
            @RestForm @DefaultValue("") String value,
            @RestForm @DefaultValue("GOOD") String quality,
            @RestForm @DefaultValue("") String note) {
        Measure measure = measures.get(new MeasureId(id.number()));
        Entered entered = new Entered(period, numerator, denominator, value, quality, note);
        FigureForm form = new FigureForm(measure, entered, monitoring.today(), site.words(FaultWords.class));
        if (!form.faults().isEmpty()) {
            return pages.show(page(id, entered, false, form.faults()));
        }
        Submitted submitted =
                new Submitted(form.figure(), Quality.valueOf(quality), note.isBlank() ? null : note.strip());
        monitoring.write(handle -> {
            observations.submit(
                    handle, measure, List.of(submitted), null, visitor.account().name());
            trail.record(handle, visitor.account(), "entered a figure", "measures/" + id.number(), period.strip());
            return true;
        });
        return pages.lead("/monitoring/measures/" + id.number() + "?saved=1#figures");
    }

    /// Sets a target.
    @POST
    @Path("/targets")
    @For(Role.IMPROVEMENT_LEAD)
    public Response target(
            @RestPath Id id,
            @RestForm @DefaultValue("") String from,
            @RestForm @DefaultValue("") String to,
            @RestForm @DefaultValue("") String aim,
            @RestForm @DefaultValue("0") String tolerance,
            @RestForm @DefaultValue("POINTS") String within,
            @RestForm @DefaultValue("") String decision) {
        TargetForm form = new TargetForm(from, to, aim, tolerance, within, decision, site.words(TargetWords.class));
        if (!form.faults().isEmpty()) {
            return pages.show(page(id, Entered.NOTHING, false, form.faults()));
        }
        MeasureId measure = measures.get(new MeasureId(id.number())).id();
        Target target = form.target(monitoring.now(), visitor.account().name());
        monitoring.write(handle -> {
            targets.set(handle, measure, target);
            trail.record(
                    handle, visitor.account(), "set a target", "measures/" + id.number(), aim + " " + from + " " + to);
            return true;
        });
        return pages.lead("/monitoring/measures/" + id.number() + "?saved=1#targets");
    }

    private MeasurePage page(Id id, Entered entered, boolean saved, List<Fault> faults) {
        Measure measure = measures.get(new MeasureId(id.number()));
        Plan plan = plans.get(measure.plan());
        List<Observation> history = observations.history(measure.id());
        List<Observation> holding = observations.of(measure.id());
        List<Target> set = targets.of(measure.id());
        List<Figure> counted = holding.stream()
                .filter(one -> one.version() == measure.version() && one.quality() != Quality.POOR)
                .map(Observation::figure)
                .toList();
        Summing summing = new Summing(measure.definition(), counted);
        YearMonth last = holding.isEmpty()
                ? YearMonth.from(monitoring.today())
                : holding.getLast().figure().period().last();
        return new MeasurePage(
                measure,
                plan.title(),
                Standing.of(measure, holding, set),
                lines(measure, history, set),
                summing.yearToDate(last),
                summing.rollingTwelve(last),
                set.reversed(),
                measure.indicator() == null
                        ? List.of()
                        : benchmarks.beside(measure.indicator(), benchmarks.comparison(plan.id())).reversed().stream()
                                .limit(6)
                                .toList(),
                entered,
                saved,
                faults);
    }

    private static List<MeasurePage.Line> lines(Measure measure, List<Observation> history, List<Target> set) {
        Map<Object, List<Observation>> byPeriod = new LinkedHashMap<>();
        history.forEach(one -> byPeriod.computeIfAbsent(one.figure().period(), none -> new ArrayList<>())
                .add(one));
        return byPeriod.values().stream()
                .map(all -> new MeasurePage.Line(
                        all.getLast(),
                        words(measure, all.getLast()),
                        Standing.rating(measure, all.getLast(), set),
                        all.reversed().stream()
                                .skip(1)
                                .map(one -> new MeasurePage.Earlier(one, words(measure, one)))
                                .toList()))
                .toList()
                .reversed();
    }

    private static String words(Measure measure, Observation one) {
        var definition = measure.definition(one.version());
        return one.figure()
                .value(definition)
                .map(definition::words)
                .or(() -> Optional.ofNullable(one.figure().symbol()).map(symbol -> symbol.sign()))
                .orElse("–");
    }
}
