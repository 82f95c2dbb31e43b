package org.moothall.monitoring.measures.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.Observation.Submitted;
import org.moothall.monitoring.measures.Observations;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.PlanId;

/// The files that figures came in. Each is kept as it came, so that every figure can be traced to its file.
public final class Uploads {
    private final Monitoring monitoring;
    private final Observations observations;

    /// In this store.
    public Uploads(Monitoring monitoring, Observations observations) {
        this.monitoring = monitoring;
        this.observations = observations;
    }

    /// A file.
    ///
    /// @param applied when its figures were taken in
    public record Upload(
            long id,
            PlanId plan,
            String name,
            byte[] bytes,
            Instant madeAt,
            String by,
            @Nullable Instant applied) {}

    /// Keeps a file.
    public long keep(Handle handle, PlanId plan, String name, byte[] bytes, String by) {
        return handle.createQuery("""
                        insert into monitoring_upload (plan, name, bytes, hash, made_at, made_by)
                        values (:plan, :name, :bytes, :hash, :now, :by) returning id""")
                .bind("plan", plan.number())
                .bind("name", name)
                .bind("bytes", bytes)
                .bind("hash", hash(bytes))
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", by)
                .mapTo(Long.class)
                .one();
    }

    /// One file.
    public Optional<Upload> find(long id) {
        return monitoring.read(handle -> handle.createQuery(
                        "select id, plan, name, bytes, made_at, made_by, applied_at from monitoring_upload where id = ?")
                .bind(0, id)
                .map((row, context) -> {
                    String applied = row.getString("applied_at");
                    return new Upload(
                            row.getLong("id"),
                            new PlanId(row.getLong("plan")),
                            row.getString("name"),
                            row.getBytes("bytes"),
                            Instants.read(row.getString("made_at")),
                            row.getString("made_by"),
                            applied == null ? null : Instants.read(applied));
                })
                .findOne());
    }

    /// Takes in all figures of a sound preview, once: a second time does nothing.
    ///
    /// @return how many were new or took another's place
    /// @throws IllegalArgumentException where the preview is not sound
    public int apply(Handle handle, long upload, Mapping mapping, Preview preview, String by) {
        if (!preview.sound()) {
            throw new IllegalArgumentException("nothing is taken in while anything is wrong");
        }
        int first = handle.createUpdate("""
                        update monitoring_upload set applied_at = :now, applied_by = :by, mapping = :mapping
                        where id = :id and applied_at is null""")
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", by)
                .bind("mapping", json(mapping))
                .bind("id", upload)
                .execute();
        if (first == 0) {
            return 0;
        }
        Map<Measure, List<Submitted>> figures = new LinkedHashMap<>();
        preview.lines()
                .forEach(line -> figures.computeIfAbsent(line.measure(), none -> new java.util.ArrayList<>())
                        .add(line.submitted()));
        return figures.entrySet().stream()
                .mapToInt(one -> observations.submit(handle, one.getKey(), one.getValue(), upload, by))
                .sum();
    }

    private static String json(Mapping mapping) {
        try {
            return RecordJson.mapper().writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mapping always has a JSON text", e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
