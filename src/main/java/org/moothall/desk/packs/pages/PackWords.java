package org.moothall.desk.packs.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of packs and of the pages on which they are made. Welsh stands in `messages/pack_cy.properties`.
@MessageBundle("pack")
interface PackWords {
    @Message("Packs: {meeting}")
    String title(String meeting);

    @Message("One PDF for the public and one for members, with the same page numbers.")
    String lead();

    @Message("Packs made")
    String made();

    @Message("None has been made yet.")
    String none();

    @Message("Pack")
    String pack();

    @Message("Supplement {number}")
    String supplement(int number);

    @Message("pages {first} to {last} · made {at} by {who}")
    String facts(int first, int last, String at, String who);

    @Message("For the public")
    String everybody();

    @Message("For members, with what is not open")
    String members();

    @Message("The next pack")
    String next();

    @Message("The supplement would hold")
    String next_supplement();

    @Message("The pack would hold")
    String next_pack();

    @Message("Nothing on this agenda is new since the last pack.")
    String nothing();

    @Message("Make the pack")
    String make();

    @Message("Make the supplement")
    String make_supplement();

    @Message("The public’s pack becomes a paper of the agenda and is published with it.")
    String make_hint();

    @Message("Somebody made a pack meanwhile, or there is nothing to be packed.")
    String meanwhile();

    @Message("Paper")
    String paper();

    @Message("Pages")
    String pages();

    @Message("In the pack")
    String joined();

    @Message(
            "{#switch what}{#case 'JOINED'}Yes{#case 'WITHHELD'}A sheet says that it is not open{#case 'CLOSED'}No: a password closes it{#case 'BROKEN'}No: it does not open{#case 'OTHER_KIND'}No: neither a PDF nor a Word file{/switch}")
    String joining(String what);

    @Message("What the pack inherits")
    String inherited();

    @Message("{#switch what}{#case 'NOT_TAGGED'}no tags{#case 'NO_LANGUAGE'}no language of its own"
            + "{#case 'FONTS_NOT_EMBEDDED'}fonts that it does not carry{#case 'FORM_FROZEN'}a form, which can only be read"
            + "{#case 'ACTIONS_REMOVED'}scripts or actions, which were taken away"
            + "{#case 'ATTACHMENTS_REMOVED'}attached files, which were taken away{#case 'LAYERS'}layers"
            + "{#case 'PRINTED_FROM_WORD'}printed from Word{/switch}")
    String inheritance(String what);

    @Message("Agenda")
    String kind();

    @Message("Agenda: members’ pack")
    String kind_members();

    @Message("Supplement {number}: members’ pack")
    String kind_supplement_members(int number);

    @Message("Agenda pack")
    String paper_title();

    @Message("paragraph")
    String paragraph();

    @Message("confidential")
    String confidential();

    @Message("Packs of agendas")
    String packs();
}
