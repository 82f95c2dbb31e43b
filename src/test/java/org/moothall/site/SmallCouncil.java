package org.moothall.site;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.ledger.Ledger;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

/// A second council in the same hall, with one thing of a few kinds and nothing of the others.
final class SmallCouncil {
    static final AuthorityCode CODE = new AuthorityCode("ambleford");

    private SmallCouncil() {}

    static void publish(Ledger ledger) {
        ledger.appendChanged("test", CODE, contents());
    }

    private static List<Content> contents() {
        return Stream.of("""
                        {"kind":"authority","code":"ambleford","name":"Ambleford Town Council","tier":"Town council",
                         "languages":["en"]}
                        """, """
                        {"kind":"body","id":1,"name":"Town Council","regime":"PARISH","memberships":[
                         {"person":1,"name":"Councillor Prosper Hazelgrove","role":"Mayor","start":"2026-05-20"}]}
                        """, """
                        {"kind":"person","id":1,"name":"Councillor Prosper Hazelgrove",
                         "contact":{"phone":"01632 960999","address":"1 Private Lane, Ambleford"}}
                        """, """
                        {"kind":"meeting","id":1,"body":1,"date":"2999-12-03","start":"19:00"}
                        """).map(RecordJson::read).toList();
    }
}
