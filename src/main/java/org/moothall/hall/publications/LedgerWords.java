package org.moothall.hall.publications;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the ledger. Welsh stands in `messages/ledger_cy.properties`.
@MessageBundle("ledger")
interface LedgerWords {
    @Message("What was published when")
    String title();

    @Message(
            "{size} publications stand on this ledger. Nothing can be taken out of it, changed or put in between without anybody who kept an earlier head being able to tell.")
    String lead(long size);

    @Message("Nothing has been published yet.")
    String none();

    @Message("Published by {who}")
    String published(String who);

    @Message("Published again by {who}")
    String published_again(String who);

    @Message("entry {number}")
    String entry(long number);

    @Message("Entry {number} of the ledger")
    String entry_title(long number);

    @Message("replaced since")
    String replaced();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Erased")
    String erased();

    @Message("Older")
    String older();

    @Message("Newer")
    String newer();

    @Message("Pages of the ledger")
    String pages();

    @Message("Go to a day")
    String day();

    @Message("Go")
    String go();

    @Message("The signed head")
    String head();

    @Message(
            "This short note says how many entries there are and seals all of them. Keep a copy: with it you can show at any later time that the past was only added to.")
    String head_words();

    @Message("The head as plain text")
    String head_file();

    @Message("The key that it is signed with")
    String key();

    @Message("The keys that heads were signed with, the newest last")
    String keys();

    @Message("How to check it")
    String check();

    @Message(
            "An entry: its page has the line that stands for it, the content that was hashed, and the few hashes that lead from it to the head. The page as data (JSON) holds them for a program.")
    String check_one();

    @Message(
            "That the past was only added to: give the size of a head that you kept, its second line, and compare the root with its third.")
    String check_growth();

    @Message("The signature of the head, with OpenSSL:")
    String check_signature();

    @Message("The whole ledger, contents included, in order and ready for another node to follow:")
    String check_all();

    @Message("Size of the head that you kept")
    String size_kept();

    @Message("Show the proof")
    String prove();

    @Message("What was published")
    String what();

    @Message("When")
    String when();

    @Message("By")
    String by();

    @Message("SHA-256 of its content")
    String hash();

    @Message("Hashed before the content")
    String nonce();

    @Message("Published at other times")
    String others();

    @Message("Published by {who} on {moment}.")
    String lead_entry(String who, String moment);

    @Message("The content was erased on {day}")
    String erased_on(String day);

    @Message(
            "The law asked for it. The entry and every proof stand; this note, signed with the ledger’s key, is in the content’s place.")
    String erased_words();

    @Message(
            "What this entry published was withdrawn, so its content is no longer shown. The entry and its proof stand.")
    String withdrawn_words();

    @Message("A later publication has taken its place.")
    String replaced_words();

    @Message("Proof")
    String proof();

    @Message(
            "The line stands for the entry. Its leaf, hashed with each of the hashes below in turn, gives the root of the ledger of {size} entries, which the signed head names.")
    String proof_words(long size);

    @Message("Line")
    String line();

    @Message("Leaf")
    String leaf();

    @Message("From the leaf to the root")
    String path();

    @Message("The leaf is the root: the ledger had one entry.")
    String path_none();

    @Message("Root")
    String root();

    @Message("Content")
    String content();

    @Message("Exactly these bytes were hashed.")
    String content_words();

    @Message("Entries")
    String entries();

    @Message("Entry before")
    String previous();

    @Message("Entry after")
    String next();

    @Message("The past was only added to")
    String consistency();

    @Message(
            "These hashes show that the ledger of {to} entries begins with the ledger of {from} entries (RFC 9162, section 2.1.4).")
    String consistency_lead(long from, long to);

    @Message("Root of {size} entries")
    String root_of(long size);

    @Message("Hashes between them")
    String between();

    @Message("None are needed.")
    String between_none();

    @Message("Council")
    String kind_authority();

    @Message("Committee")
    String kind_body();

    @Message("Person")
    String kind_person();

    @Message("Meeting")
    String kind_meeting();

    @Message("Issue")
    String kind_issue();

    @Message("Decision")
    String kind_decision();

    @Message("Forward-plan notice")
    String kind_entry();

    @Message("Document")
    String kind_document();

    @Message("Improvement plan")
    String kind_plan();

    @Message("Progress report")
    String kind_report();

    @Message("Notice of withdrawal")
    String kind_withdrawal();
}
