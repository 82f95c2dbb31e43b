package org.moothall.hall.papers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words for what is not open to the public: Schedule 12A to the Local Government Act 1972, Part 1, in England.
@MessageBundle("closed")
interface ClosedWords {
    @Message("Not open to the public")
    String title();

    @Message("Disclosure is forbidden by law or by the government department that gave the information.")
    String confidential();

    @Message("Paragraph {number} of Schedule 12A:")
    String paragraph(int number);

    @Message("information about an individual.")
    String one();

    @Message("information likely to reveal who an individual is.")
    String two();

    @Message("the financial or business affairs of any person, including the council.")
    String three();

    @Message("consultations or negotiations about labour relations.")
    String four();

    @Message("legal professional privilege.")
    String five();

    @Message("notices, orders or directions that the council proposes to make.")
    String six();

    @Message("action to prevent, investigate or prosecute crime.")
    String seven();

    @Message("Why, and who decided")
    String why();

    @Message("Decided by {who}.")
    String decided_by(String who);
}
