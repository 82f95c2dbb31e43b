package org.moothall.accounts.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.moothall.web.Pages;

/// What is answered to a form that could not be taken because of whose session it came from. Its words are on the
/// answer.
@RequestScoped
public class Interrupted {
    @Inject
    Pages pages;

    /// Its writer is not signed in any more.
    public Response signIn(KeptForm form) {
        return pages.show(new SignInPage("", "", form.packed(), "interrupted", 401, List.of()));
    }

    /// Its writer is signed in, and has to say that it is theirs.
    public Response confirm(KeptForm form) {
        return pages.show(new ConfirmPage(form));
    }
}
