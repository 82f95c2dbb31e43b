package org.moothall.site;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.ledger.Ledger;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

/// A third council, which writes in Welsh, at great length, and tries to run script in whoever reads it.
final class HardCouncil {
    static final AuthorityCode CODE = new AuthorityCode("abergwern");
    private static final String SCRIPT = "<script>window.hurt=1</script><img src=x onerror='window.hurt=1'>";
    private static final String LONG = "Cynllun ".repeat(38).strip();
    private static final String UNBROKEN = "Llan" + "fair".repeat(60);

    private static final String HTML = "<p onclick='window.hurt=1'>Yn gyntaf</p>" + SCRIPT
            + "<p><a href='javascript:window.hurt=1'>dolen</a> <a href='data:text/html,x'>data</a></p>"
            + "<iframe src='javascript:window.hurt=1'></iframe><svg onload='window.hurt=1'></svg>"
            + "<style>body{display:none}</style><p style='position:fixed'>wedyn</p><h1>Pennawd</h1>";

    private HardCouncil() {}

    static void publish(Ledger ledger) {
        ledger.appendChanged("test", CODE, contents());
    }

    private static List<Content> contents() {
        return Stream.of("""
                        {"kind":"authority","code":"abergwern","name":"Cyngor Tref Abergwern","tier":"%1$s",
                         "languages":["cy","en"],"note":"%1$s"}
                        """, """
                        {"kind":"body","id":1,"name":"Cyngor %2$s","category":"%1$s","purpose":"%4$s","memberships":[
                         {"person":1,"name":"Y Cynghorydd Ŵyn ap Tŷ%1$s","role":"%1$s","end":"2026-01-01"},
                         {"person":1,"name":"Y Cynghorydd Ŵyn ap Tŷ%1$s","role":"%2$s","start":"2026-01-02"}]}
                        """, """
                        {"kind":"person","id":1,"name":"Y Cynghorydd Ŵyn ap Tŷ%1$s","ward":"%3$s","party":"%1$s",
                         "posts":["%2$s"],"biography":"%4$s","interests":[{"category":"%1$s","entry":"%3$s"}]}
                        """, """
                        {"kind":"document","id":1,"title":"%1$s %2$s","versions":[
                         {"number":1,"mediaType":"application/pdf","size":1,"address":"https://www.example.org/a.pdf"}]}
                        """, """
                        {"kind":"issue","id":1,"title":"%1$s %2$s","reference":"%3$s","description":"%4$s",
                         "wards":["%3$s"],"papers":[{"document":1,"title":"%1$s","role":"REPORT"}]}
                        """, """
                        {"kind":"meeting","id":1,"body":1,"date":"2026-02-03","title":"%1$s","note":"%4$s",
                         "webcast":"javascript:window.hurt=1","venue":{"name":"%3$s"},"items":[
                         {"id":1,"number":"1","title":"%1$s %2$s","issue":1,"purpose":"%4$s","minutes":"%4$s",
                          "decision":"%4$s","declarations":[{"person":1,"name":"%1$s","nature":"%1$s"}],
                          "votes":[{"title":"%1$s","motion":"%4$s","inFavour":1,"against":0,"abstained":0,
                           "ballots":[{"person":1,"name":"%1$s","choice":"FOR"}]}]},
                         {"id":2,"title":"%3$s"}],
                         "attendance":[{"person":1,"name":"%1$s","role":"%3$s","state":"PRESENT"}]}
                        """, """
                        {"kind":"decision","id":1,"title":"%1$s %2$s","maker":"%3$s","made":"2026-02-03","text":"%4$s",
                         "reasons":"%4$s","issue":1,"meeting":1,"item":1}
                        """, """
                        {"kind":"forward-plan-entry","id":1,"title":"%1$s %2$s","issue":1,"matter":"%4$s",
                         "representations":"%4$s","maker":"%3$s","due":[{"date":"2999-01-01","reason":"%1$s"}]}
                        """)
                .map(text -> text.formatted(json(SCRIPT), json(LONG), json(UNBROKEN), json(HTML)))
                .map(RecordJson::read)
                .toList();
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"");
    }
}
