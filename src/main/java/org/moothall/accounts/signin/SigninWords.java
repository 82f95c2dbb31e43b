package org.moothall.accounts.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages where one signs in. Welsh stands in `messages/signin_cy.properties`.
@MessageBundle("signin")
interface SigninWords {
    @Message("Sign in")
    String title();

    @Message("For those who work for {council}. The public pages need no account.")
    String lead(String council);

    @Message("E-mail address")
    String email();

    @Message("Password")
    String password();

    @Message("The e-mail address or the password is not right.")
    String wrong();

    @Message("You have signed out.")
    String out();

    @Message("The password is set. Now sign in with it.")
    String set();

    @Message("Your words are kept")
    String interrupted_title();

    @Message(
            "You were signed out while you wrote. Nothing was lost: sign in again, and you can send on what you wrote. Files have to be chosen again.")
    String interrupted();

    @Message("You are signed in again")
    String confirm_title();

    @Message("What you wrote was not yet taken. Look through it and send it on, if it is yours and still right.")
    String confirm_lead();

    @Message("What you wrote")
    String confirm_words();

    @Message("Send it on")
    String confirm_button();

    @Message("Leave it, and go to the desk")
    String confirm_leave();

    @Message("Set a password")
    String link_title();

    @Message("Make the first account")
    String first_title();

    @Message("You will be the administrator: the one who makes accounts for the others.")
    String first_lead();

    @Message("This link works no longer")
    String expired_title();

    @Message("It was used already, or its time is over. Ask whoever gave it to you for a new one.")
    String expired_words();

    @Message("Your name")
    String name();

    @Message("As others are to see it on the trail of what was done.")
    String name_hint();

    @Message("A password")
    String new_password();

    @Message("12 characters or more. Three or four words that have nothing to do with one another are good.")
    String password_hint();

    @Message("The same password again")
    String again();

    @Message("Set the password")
    String set_button();

    @Message("The password should have between {shortest} and {longest} characters.")
    String length(int shortest, int longest);

    @Message("That password is too easy to guess: take one that is neither your name nor one sign again and again.")
    String obvious();

    @Message("The two passwords are not the same.")
    String different();

    @Message("Write your name, in at most 100 characters.")
    String name_needed();

    @Message("Write an e-mail address, such as name@council.gov.uk.")
    String email_needed();

    @Message("Another account has that e-mail address.")
    String email_taken();
}
