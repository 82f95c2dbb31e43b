package org.moothall.desk.reports.headings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.publishing.Standing;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.pages.ReportWords;
import org.moothall.desk.reports.templates.Template;
import org.moothall.desk.reports.templates.Templates;
import org.moothall.desk.reports.templates.WordTemplate;
import org.moothall.documents.drawing.MediaTypes;
import org.moothall.record.ids.BodyId;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of what bodies want in their reports.
@Path("/desk/reports/templates")
@For({Role.CLERK, Role.AUTHOR})
@RunOnVirtualThread
public class HeadingPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Counter counter;

    @Inject
    Templates templates;

    /// The bodies.
    @GET
    public Response list() {
        List<Standing> bodies = counter.bodies();
        return pages.show(new BodiesPage(counter.read(handle -> bodies.stream()
                .map(body -> new BodiesPage.Body(
                        body.number(),
                        body.label(),
                        templates
                                .own(handle, counter.authority(), new BodyId(body.number()))
                                .isPresent()))
                .toList())));
    }

    /// What one of them wants.
    @GET
    @Path("/{body:\\d+}")
    public Response one(@RestPath long body) {
        Standing standing = get(body);
        Template template = template(body);
        return pages.show(page(standing, String.join("\n", template.headings()), revision(body), List.of()));
    }

    /// Changes what it wants.
    ///
    /// @param headings a heading a line
    @POST
    @Path("/{body:\\d+}")
    @For(Role.CLERK)
    public Response write(
            @RestPath long body,
            @RestForm @DefaultValue("") String headings,
            @RestForm @DefaultValue("0") long revision) {
        Standing standing = get(body);
        if (!counter.who().may(Role.CLERK, body)) {
            throw NotFound.of("the template of body " + body);
        }
        List<String> lines = new Template(headings.lines().toList(), 0).headings();
        if (lines.isEmpty()) {
            Fault fault = new Fault("headings", site.words(ReportWords.class).headings_missing());
            return pages.show(page(standing, headings, revision, List.of(fault)));
        }
        boolean kept = counter.write(handle -> templates.write(
                handle,
                counter.authority(),
                new BodyId(body),
                lines,
                revision,
                counter.who().name()));
        if (!kept) {
            Fault fault = new Fault("headings", site.words(ReportWords.class).conflict());
            String both =
                    headings.strip() + "\n\n" + String.join("\n", template(body).headings());
            return pages.show(page(standing, both, revision(body), List.of(fault)));
        }
        return pages.lead("/desk/reports/templates/" + body);
    }

    /// The Word file to begin a report from.
    @GET
    @Path("/{body:\\d+}/template.docx")
    public Response word(@RestPath long body) {
        Standing standing = get(body);
        ReportWords words = site.words(ReportWords.class);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.body(), standing.label());
        facts.put(words.date(), "");
        facts.put(words.author(), counter.who().name());
        byte[] bytes = new WordTemplate(
                        words.word_title(),
                        site.language().equals("cy") ? "cy-GB" : "en-GB",
                        facts,
                        template(body).headings())
                .bytes();
        return Response.ok(bytes, MediaTypes.DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report-" + body + ".docx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Template template(long body) {
        return counter.read(handle -> templates.of(handle, counter.authority(), new BodyId(body)));
    }

    private long revision(long body) {
        return own(body).map(Template::revision).orElse(0L);
    }

    private Optional<Template> own(long body) {
        return counter.read(handle -> templates.own(handle, counter.authority(), new BodyId(body)));
    }

    private HeadingsPage page(Standing body, String text, long revision, List<Fault> faults) {
        return new HeadingsPage(
                body.number(),
                body.label(),
                own(body.number()).isPresent(),
                counter.who().may(Role.CLERK, body.number()),
                text,
                template(body.number()).headings(),
                revision,
                faults);
    }

    private Standing get(long body) {
        return counter.bodies().stream()
                .filter(one -> one.number() == body)
                .findFirst()
                .orElseThrow(() -> NotFound.of("body " + body));
    }
}
