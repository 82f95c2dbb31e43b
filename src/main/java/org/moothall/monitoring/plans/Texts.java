package org.moothall.monitoring.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.moothall.monitoring.plans.versions.PlanText;
import org.moothall.record.RecordJson;

/// A plan's text as it stands in the store: JSON, the same text always as the same bytes.
final class Texts {
    private Texts() {}

    static String write(PlanText text) {
        try {
            return RecordJson.mapper().writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan always has a JSON text", e);
        }
    }

    static PlanText read(String json) {
        try {
            return RecordJson.mapper().readValue(json, PlanText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds what was written into it", e);
        }
    }

    static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
