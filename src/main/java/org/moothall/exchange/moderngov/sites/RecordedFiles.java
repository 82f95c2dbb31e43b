package org.moothall.exchange.moderngov.sites;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Document;
import org.moothall.record.parts.DocumentVersion;

/// Recorded documents, and which of a site's documents they are: by the attachment's number in their path, by the
/// same file name, or, for files that were renamed, by their words and their size together, where only one
/// document fits.
public final class RecordedFiles {
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:^|/)s(\\d{1,15})(?:/|\\b)");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})|\\d+");

    private final List<Recording> files;
    private final Set<Recording> taken = new LinkedHashSet<>();

    /// @param files may be shared among councils; each is taken by one document only, unless its path names it
    public RecordedFiles(List<Recording> files) {
        this.files = List.copyOf(files);
    }

    /// The recorded bytes of a document.
    Optional<Recording> find(Document document) {
        DocumentVersion version = document.latest();
        Optional<Recording> numbered = one(file -> isNumbered(file, document.number()));
        Optional<Recording> named = numbered.isPresent() ? numbered : one(file -> isNamed(file, version.fileName()));
        Optional<Recording> found = named.isPresent() ? named : one(file -> fits(file, document, version));
        found.ifPresent(taken::add);
        return found;
    }

    /// The files that no document asked for.
    public List<Recording> left() {
        return files.stream().filter(file -> !taken.contains(file)).toList();
    }

    private Optional<Recording> one(Predicate<Recording> fitting) {
        List<Recording> found = files.stream().filter(fitting).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isNumbered(Recording file, long number) {
        Matcher matcher = NUMBER.matcher(file.where());
        return matcher.find() && Long.parseLong(matcher.group(1)) == number;
    }

    private static boolean isNamed(Recording file, @Nullable String name) {
        return name != null
                && (file.fileName().equalsIgnoreCase(name)
                        || decoded(file.fileName()).equalsIgnoreCase(name));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }

    /// The size says kilobytes, so it fits when the bytes round to it.
    private static boolean fits(Recording file, Document document, DocumentVersion version) {
        Long size = version.size();
        if (size == null || size % 1_024 != 0) {
            return false;
        }
        List<String> words =
                words(file.fileName().replaceFirst("^[a-z0-9]+-", "").replaceFirst("\\.[^.]*$", ""));
        String title = (document.title() + " " + version.fileName()).toLowerCase(Locale.ROOT);
        return !words.isEmpty()
                && words.stream().allMatch(title::contains)
                && Math.abs(file.bytes().get().length - size) < 1_024;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(name);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
