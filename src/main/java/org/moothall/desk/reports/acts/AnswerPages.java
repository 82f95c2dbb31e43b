package org.moothall.desk.reports.acts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.clearance.Versions;
import org.moothall.desk.reports.pages.ClearingWords;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.work.Answer;
import org.moothall.desk.reports.work.Clearing;
import org.moothall.desk.reports.work.Whole;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The address where an officer clears a report or sends it back.
@Path("/desk/reports/{id:\\d+}/clearance/{role:legal|finance|monitoring-officer}")
@For({Role.LEGAL, Role.FINANCE, Role.MONITORING_OFFICER})
@RunOnVirtualThread
public class AnswerPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Counter counter;

    @Inject
    Clearing clearing;

    /// The form.
    @GET
    public Response form(@RestPath long id, @RestPath String role) {
        Whole whole = counter.get(id);
        return show(whole, asked(whole, role), whole.versions(), "", "", List.of());
    }

    /// Keeps the answer.
    ///
    /// @param open   the version for the public that was shown
    /// @param closed that of the part that is not open
    @POST
    public Response answer(
            @RestPath long id,
            @RestPath String role,
            @RestForm @DefaultValue("") String answer,
            @RestForm @DefaultValue("") String comment,
            @RestForm @DefaultValue("0") int open,
            @RestForm @DefaultValue("0") int closed) {
        Whole whole = counter.get(id);
        Role as = asked(whole, role);
        Versions seen = new Versions(open, closed);
        Optional<Fault> fault = fault(answer, comment);
        if (fault.isPresent()) {
            return show(whole, as, seen, answer, comment, List.of(fault.get()));
        }
        Answer said = new Answer(as, answer.equals("cleared"), seen, comment);
        boolean kept = counter.write(handle -> clearing.answer(handle, whole, said, counter.who()));
        return kept
                ? pages.lead("/desk/reports/" + id + "?saved=answered#clearance")
                : show(
                        whole,
                        as,
                        whole.versions(),
                        answer,
                        comment,
                        List.of(new Fault(
                                "answer", site.words(ClearingWords.class).newer())));
    }

    private Optional<Fault> fault(String answer, String comment) {
        ClearingWords words = site.words(ClearingWords.class);
        if (!answer.equals("cleared") && !answer.equals("returned")) {
            return Optional.of(new Fault("answer", words.choose_answer()));
        }
        return answer.equals("returned") && comment.isBlank()
                ? Optional.of(new Fault("comment", words.comment_missing()))
                : Optional.empty();
    }

    /// The role, where the account has it for this report's body and somebody was asked in it.
    private Role asked(Whole whole, String word) {
        return Role.find(word)
                .filter(role -> counter.reach(whole).clears().contains(role))
                .filter(role -> whole.clearances().stream().anyMatch(one -> one.role() == role))
                .orElseThrow(() -> NotFound.of("a clearance"));
    }

    private Response show(Whole whole, Role as, Versions seen, String answer, String comment, List<Fault> faults) {
        return pages.show(new AnswerPage(
                whole.report().id().number(),
                whole.report().text().title(),
                as.name(),
                as.word(),
                seen.open(),
                seen.closed(),
                answer,
                comment,
                faults));
    }
}
