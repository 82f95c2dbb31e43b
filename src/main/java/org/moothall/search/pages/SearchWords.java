package org.moothall.search.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the search page. Welsh stands in `messages/search_cy.properties`.
@MessageBundle("search")
interface SearchWords {
    @Message("Search")
    String search();

    @Message("“{words}” – Search")
    String searched(String words);

    @Message("Search meetings, papers, minutes and decisions")
    String label();

    @Message("Every paper is searched page by page, and every agenda item, minute, decision and forward-plan notice.")
    String lead();

    @Message("How to search")
    String how();

    @Message("Type some words. What has all of them is found, in whatever form: library finds libraries.")
    String how_words();

    @Message("Quotation marks keep words together: \"improvement plan\".")
    String how_phrase();

    @Message("A star stands for any ending: librar*.")
    String how_prefix();

    @Message("A minus leaves things out: parking -permits.")
    String how_without();

    @Message("References and dates are found as they are written: CYP/25/07, 17 July 2025, 17/07/2025.")
    String how_reference();

    @Message("For example")
    String examples();

    @Message("improvement plan")
    String example_one();

    @Message("\"planning permission\"")
    String example_two();

    @Message("consult*")
    String example_three();

    @Message("Or look at all decisions, the newest first")
    String browse();

    @Message("1 passage")
    String one_result();

    @Message("{count} passages")
    String results(long count);

    @Message("Nothing was found")
    String none();

    @Message("No passage in the record has these words.")
    String none_words();

    @Message("Check the spelling, or use fewer or more general words.")
    String none_spelling();

    @Message("Search everything for these words")
    String none_narrowed();

    @Message("Did you mean")
    String did_you_mean();

    @Message("Nothing was found for “{words}”. These are the results for")
    String corrected(String words);

    @Message("No passage has all these words. These have most of them.")
    String relaxed();

    @Message("The question was very long. Only its beginning was used.")
    String cut();

    @Message("Give at least three letters before a star.")
    String short_prefix();

    @Message("Say also what to look for, not only what to leave out.")
    String only_excluded();

    @Message("There is no word in that. Please type what you are looking for.")
    String wordless();

    @Message("There is a problem")
    String problem();

    @Message("“From” must be a day, such as 17/07/2025.")
    String wrong_from();

    @Message("“To” must be a day, such as 17/07/2025, and not before “From”.")
    String wrong_to();

    @Message("Part of the address could not be understood: {name}.")
    String wrong_other(String name);

    @Message("By relevance")
    String by_relevance();

    @Message("Newest first")
    String newest_first();

    @Message("Remove all filters")
    String widen();

    @Message("Follow this search (Atom feed)")
    String feed();

    @Message("Narrow this list")
    String narrow();

    @Message("Kind")
    String kind();

    @Message("Body")
    String body();

    @Message("Year")
    String year();

    @Message("Ward")
    String ward();

    @Message("Dates")
    String dates();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Apply")
    String apply();

    @Message("chosen; remove")
    String chosen();

    @Message("page {page} of {pages}")
    String page_of(Integer page, Integer pages);

    @Message("page {page}")
    String page(Integer page);

    @Message("item {number}")
    String item(String number);

    @Message("The same passage is in")
    String also();

    @Message("Meeting")
    String untitled();

    @Message("Previous page")
    String previous();

    @Message("Next page")
    String next();

    @Message("Pages of results")
    String pages();

    @Message("There are more results. Narrow the list, or ask for something more particular.")
    String bounded();

    @Message(
            "{#switch category}{#case 'DOCUMENT'}Papers{#case 'ITEM'}Agenda items{#case 'DECISION'}Decisions{#case 'ISSUE'}Issues{#case 'MEETING'}Meetings{#case 'FORWARD_PLAN'}Forward-plan notices{#case 'PLAN'}Improvement plans{#case 'PROGRESS'}Progress reports{#case 'PERSON'}People{#case 'BODY'}Bodies{#case 'COUNCIL'}Councils{/switch}")
    String categories(String category);

    @Message(
            "{#switch category}{#case 'DOCUMENT'}Paper{#case 'ITEM'}Agenda item{#case 'DECISION'}Decision{#case 'ISSUE'}Issue{#case 'MEETING'}Meeting{#case 'FORWARD_PLAN'}Forward-plan notice{#case 'PLAN'}Improvement plan{#case 'PROGRESS'}Progress report{#case 'PERSON'}Person{#case 'BODY'}Body{#case 'COUNCIL'}Council{/switch}")
    String category(String category);
}
