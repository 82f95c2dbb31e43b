package org.moothall.hall.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Document;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.web.Site;

/// What a document's file is called when a reader saves it.
final class FileNames {
    private static final int LONGEST = 120;
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx",
            "application/msword", ".doc",
            "application/vnd.ms-excel", ".xls",
            "text/plain", ".txt",
            "text/html", ".html");

    private FileNames() {}

    /// The name that the version came with, without its folders; else one made of the title.
    static String of(Document document, DocumentVersion version, Site site) {
        String given = version.fileName();
        String last =
                given == null ? "" : given.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"]", "");
        if (!last.isBlank()) {
            return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
        }
        String made = site.slug(document.title());
        return (made.isEmpty() ? "document-" + document.id() : made) + ending(version.mediaType());
    }

    private static String ending(@Nullable String mediaType) {
        return mediaType == null ? "" : ENDINGS.getOrDefault(mediaType, "");
    }

    /// The value of Content-Disposition (RFC 6266, with the name in UTF-8 as in RFC 8187).
    static String disposition(boolean inline, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "_")
                .replaceAll("[\"\\\\%]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
