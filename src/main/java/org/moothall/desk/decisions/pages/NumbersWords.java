package org.moothall.desk.decisions.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a council's own numbers for call-in, and of what is wrong in a form of a decision. Welsh stands in
/// `messages/numbers_cy.properties`.
@MessageBundle("numbers")
interface NumbersWords {
    @Message("The council’s numbers for call-in")
    String title();

    @Message("As the constitution has them. Decisions that are published already are counted by them too.")
    String lead();

    @Message("Working days in which a decision may be called in")
    String days();

    @Message("Time on the last day; empty for the end of the day")
    String deadline();

    @Message("How many councillors must ask")
    String callers();

    @Message("Who may ask")
    String capacity();

    @Message("Which decisions are open to it")
    String applies();

    @Message("All that members make, and an officer’s if it is key")
    String applies_members();

    @Message("Key decisions only")
    String applies_key();

    @Message("All decisions of the executive")
    String applies_all();

    @Message("Working days for scrutiny to meet in")
    String meet();

    @Message("Working days to decide again in")
    String reconsider();

    @Message("A decision made again cannot be called in again")
    String once();

    @Message("Sum in pounds from which a decision is key")
    String threshold();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Enter a number from 1 to 60")
    String fault_days();

    @Message("Enter a time such as 17:00")
    String fault_time();

    @Message("Enter a sum such as 500000")
    String fault_sum();

    @Message("Enter a title")
    String fault_title();

    @Message("Enter a number from the public page’s address")
    String fault_number();

    @Message("Enter a day, such as 2026-10-13")
    String fault_day();

    @Message("Say who agreed, in what capacity, and why")
    String fault_exempted();

    @Message("Say who asks")
    String fault_caller();

    @Message("Say what the public is told")
    String fault_words();
}
