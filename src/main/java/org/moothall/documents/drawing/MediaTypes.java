package org.moothall.documents.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// What a file is by its bytes, whatever its name says. A short table: the kinds of file that councils publish.
public final class MediaTypes {
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    /// A Word, Excel or other office file that a password closes.
    public static final String CLOSED_OFFICE = "application/vnd.ms-office.encrypted";

    private static final int HEAD = 1 << 16;
    private static final int HEADER_MAY_START_BY = 1024;
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final Map<String, String> STARTS = Map.of(
            "\u0089PNG\r\n\u001a\n", "image/png",
            "\u00ff\u00d8\u00ff", "image/jpeg",
            "GIF87a", "image/gif",
            "GIF89a", "image/gif",
            "II*\0", "image/tiff",
            "MM\0*", "image/tiff",
            "{\\rtf", "application/rtf");
    private static final Map<String, String> PARTS =
            Map.of("word/document.xml", DOCX, "xl/workbook.xml", XLSX, "ppt/presentation.xml", PPTX);
    private static final Map<String, String> OLE_STREAMS = Map.of(
            "EncryptedPackage", CLOSED_OFFICE,
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint");

    private MediaTypes() {}

    /// What the bytes of a file are, where they can be told.
    public static Optional<String> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = latin.indexOf("%PDF-");
        if (pdf >= 0 && pdf < HEADER_MAY_START_BY) {
            return Optional.of(PDF);
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return Optional.of(zipped(file));
        }
        if (latin.startsWith(OLE)) {
            return Optional.of(ole(file, head));
        }
        return STARTS.entrySet().stream()
                .filter(start -> latin.startsWith(start.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Words.kind(head));
    }

    /// What a file's name says it is, for those kinds that are read here.
    public static @Nullable String named(@Nullable String fileName) {
        if (fileName == null) {
            return null;
        }
        return switch (fileName.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "")) {
            case "pdf" -> PDF;
            case "docx" -> DOCX;
            default -> null;
        };
    }

    private static String zipped(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                if (zip.getEntry(part.getKey()) != null) {
                    return part.getValue();
                }
            }
            var own = zip.getEntry("mimetype");
            if (own != null) {
                try (InputStream in = zip.getInputStream(own)) {
                    String said = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
                    return said.matches("application/[a-z0-9.+-]+") ? said : "application/zip";
                }
            }
        } catch (ZipException damaged) {
            return "application/zip";
        }
        return "application/zip";
    }

    /// Looks at the names in the first sector of the directory of an OLE compound file ([MS-CFB] 2.2).
    private static String ole(Path file, byte[] head) throws IOException {
        if (head.length < 512) {
            return "application/x-ole-storage";
        }
        long sectorSize = 1L << Math.min(head[30], 12);
        long sector =
                (head[48] & 0xffL) | (head[49] & 0xffL) << 8 | (head[50] & 0xffL) << 16 | (head[51] & 0xffL) << 24;
        byte[] names = new byte[4096];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek((sector + 1) * sectorSize);
            in.read(names);
        }
        String directory = new String(names, StandardCharsets.UTF_16LE);
        return List.copyOf(OLE_STREAMS.entrySet()).stream()
                .filter(stream -> directory.contains(stream.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .reduce((a, b) -> a.equals(CLOSED_OFFICE) ? a : b)
                .orElse("application/x-ole-storage");
    }
}
