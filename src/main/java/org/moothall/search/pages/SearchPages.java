package org.moothall.search.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.search.SearchIndex;
import org.moothall.search.questions.Answer;
import org.moothall.search.questions.Order;
import org.moothall.search.questions.Question;
import org.moothall.web.Pages;
import org.moothall.web.Site;
import org.moothall.web.door.Edition;

/// The addresses of search.
@Path("/search")
@RunOnVirtualThread
public class SearchPages {
    private static final String ATOM = "application/atom+xml; charset=utf-8";

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    SearchIndex index;

    @Inject
    Edition edition;

    /// The search page, with results where something is asked.
    @GET
    public Response search(@BeanParam Form form) {
        Understood understood = Understood.of(form, authority());
        boolean settled = settled();
        Answer answer = understood.mistakes().isEmpty() ? index.answer(understood.question()) : Answer.NONE;
        return pages.show(SearchPage.of(form, understood, answer, settled));
    }

    /// What answers to a search, the newest first, to be followed in a feed reader.
    @GET
    @Path("/feed")
    public Response feed(@BeanParam Form form) {
        Understood understood = Understood.of(form, authority());
        if (!understood.mistakes().isEmpty()) {
            throw new BadRequestException("Not understood: " + String.join(", ", understood.mistakes()) + ".");
        }
        Question asked = understood.question();
        Question newest = new Question(asked.authority(), asked.asked(), asked.filters(), Order.DATE, 1, false);
        boolean settled = settled();
        byte[] feed = new Feed(site, form, asked).of(index.answer(newest));
        return pages.send(ATOM, feed, settled);
    }

    /// Whether what is found now will be found until something is published: the index may lag behind the hall.
    private boolean settled() {
        return index.position() >= edition.current();
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
