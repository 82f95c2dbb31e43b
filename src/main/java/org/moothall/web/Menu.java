package org.moothall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The links at the head of every page.
@Named("menu")
@RequestScoped
public class Menu {
    @Inject
    Site site;

    /// A link of the menu.
    public record Link(String path, String words) {}

    /// The links in order, in the page's language.
    public List<Link> links() {
        if (site.common()) {
            return List.of();
        }
        Words words = site.words(Words.class);
        return List.of(
                new Link("/meetings", words.meetings()),
                new Link("/issues", words.issues()),
                new Link("/decisions", words.decisions()),
                new Link("/forward-plan", words.forward_plan()),
                new Link("/people", words.councillors()),
                new Link("/calendar", words.calendar()),
                new Link("/search", words.search()));
    }
}
