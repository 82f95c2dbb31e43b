package org.moothall.hall.documents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about documents. Welsh stands in `messages/document_cy.properties`.
@MessageBundle("document")
interface DocumentWords {
    @Message("Documents")
    String documents();

    @Message("Document")
    String document();

    @Message("1 document")
    String count_one();

    @Message("{count} documents")
    String count(long count);

    @Message("Year")
    String year();

    @Message("All years")
    String all_years();

    @Message("No documents are published here.")
    String none();

    @Message("Older documents")
    String older();

    @Message("undated")
    String undated();

    @Message("Open the file")
    String open();

    @Message("Open it where it stands")
    String open_elsewhere();

    @Message("Text")
    String text();

    @Message("Contents")
    String contents();

    @Message("Page {number}")
    String page(int number);

    @Message("In the PDF")
    String in_the_pdf();

    @Message("page {number}")
    String page_of_file(int number);

    @Message("Table, page {number}")
    String table(int number);

    @Message("There is no text on this page.")
    String blank();

    @Message("The other pages")
    String others();

    @Message("This document is shown fifty pages at a time.")
    String at_a_time();

    @Message("This is a scan")
    String scanned_title();

    @Message(
            "The file holds pictures of pages and no text, so that it cannot be searched, read out or shown here as a page. Ask the council for a readable copy.")
    String scanned();

    @Message("Protected by a password")
    String encrypted_title();

    @Message("The file was published closed by a password, so that nothing of it can be shown here.")
    String encrypted();

    @Message("The file is damaged")
    String broken_title();

    @Message("It cannot be read as what it says it is. It is kept as it was published.")
    String broken();

    @Message("Too large to be read here")
    String large_title();

    @Message("The file is kept whole, but no text was drawn from it.")
    String large();

    @Message("No reading of this kind of file")
    String unsupported_title();

    @Message("The file is kept as it was published. Open it in a program that knows its kind.")
    String unsupported();

    @Message("This document stands elsewhere")
    String elsewhere_title();

    @Message("Its file is not kept here. It is, or was, at")
    String elsewhere();

    @Message("Its file is not kept here, and nobody recorded where it stands.")
    String nowhere();

    @Message("Recorded text")
    String recorded_title();

    @Message("This text was recorded apart from the file and may differ from it.")
    String recorded();

    @Message("This is not the newest version")
    String old_title();

    @Message("See the version that holds")
    String see_newest();

    @Message("About this document")
    String about();

    @Message("Where it was used")
    String uses();

    @Message("item {number}")
    String item(String number);

    @Message("Issue:")
    String issue();

    @Message("Versions")
    String versions();

    @Message("Version {number}")
    String version(int number);

    @Message("the one that holds")
    String holds();

    @Message("Author")
    String author();

    @Message("First published")
    String first_published();

    @Message("Language")
    String language();

    @Message("English")
    String english();

    @Message("Welsh")
    String welsh();

    @Message("German")
    String german();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} on the ledger, {moment}")
    String entry(long number, String moment);

    @Message("SHA-256 of the file")
    String hash();
}
