package org.moothall.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.moothall.record.Body;
import org.moothall.record.RecordJson;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;

/// Contents for tests of the ledger, to which all contents are alike.
public final class Samples {
    public static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");
    public static final String OFFICE = "Democratic Services";

    private Samples() {}

    /// A body of this number and name.
    public static Body body(long number, String name) {
        ObjectNode json = RecordJson.mapper()
                .createObjectNode()
                .put("kind", "body")
                .put("id", number)
                .put("name", name);
        return RecordJson.read(json.toString(), Body.class);
    }

    /// Notice that a body was taken back.
    public static Withdrawal withdrawalOf(Body body) {
        ObjectNode json = RecordJson.mapper()
                .createObjectNode()
                .put("kind", "withdrawal")
                .put("id", body.number())
                .put("of", "body")
                .put("ofNumber", body.number())
                .put("title", body.name());
        return RecordJson.read(json.toString(), Withdrawal.class);
    }

    /// The body's name among everything published.
    public static Key key(Body body) {
        return body.key(MEREBRIDGE);
    }
}
