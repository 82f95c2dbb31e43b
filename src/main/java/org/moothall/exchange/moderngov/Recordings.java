package org.moothall.exchange.moderngov;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.exchange.Problem;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.sites.Recording;
import org.moothall.record.ids.AuthorityCode;

/// A directory of recorded replies, sorted by the authority they are from. Folders do not matter.
final class Recordings {
    private static final long LARGEST = 64L << 20;
    private static final int READ_FOR_ADDRESSES = 1 << 20;
    private static final Pattern ABOUT =
            Pattern.compile("(?i)readme.*|licen[cs]e.*|.*\\.(?:md|sha256|sums?)|sha256sums.*|\\..*");
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:pdf|docx?|xlsx?|pptx?|rtf|txt|zip)");
    private static final Pattern COUNCIL = Pattern.compile("\"council\"\\s*:\\s*\"([^\"\\\\]{3,100})\"");

    private final Map<AuthorityCode, List<Recording>> replies = new TreeMap<>();
    private final Map<AuthorityCode, Map<Base, Integer>> bases = new HashMap<>();
    private final Map<AuthorityCode, String> names = new HashMap<>();
    private final List<Recording> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// Sorts a directory.
    ///
    /// @param given the authority to which all of it belongs, where the person who runs the import says so
    static Recordings in(Path directory, Optional<AuthorityCode> given) {
        Recordings recordings = new Recordings();
        try (Stream<Path> found = Files.walk(directory)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                recordings.sort(directory, file, given);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recordings;
    }

    private void sort(Path directory, Path file, Optional<AuthorityCode> given) throws IOException {
        Recording recording = Recording.of(directory, file);
        String name = file.getFileName().toString();
        if (ABOUT.matcher(name).matches()) {
            return;
        }
        if (FILE.matcher(name).matches()) {
            files.add(recording);
        } else if (Files.size(file) > LARGEST) {
            problems.add(new Problem(recording.where(), "is larger than " + (LARGEST >> 20) + " MB and was not read"));
        } else {
            reply(recording, name, start(file), given);
        }
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(READ_FOR_ADDRESSES), StandardCharsets.UTF_8);
        }
    }

    private void reply(Recording recording, String name, String start, Optional<AuthorityCode> given) {
        List<Base> inside = AuthorityNames.bases(start);
        Optional<AuthorityCode> authority = given.or(() -> authority(recording.where(), name, start, inside));
        if (authority.isEmpty()) {
            problems.add(new Problem(
                    recording.where(), "does not tell whose it is: import its folder alone, with --authority CODE"));
            return;
        }
        replies.computeIfAbsent(authority.get(), code -> new ArrayList<>()).add(recording);
        inside.stream()
                .filter(base -> given.isPresent() || ofBase(base).equals(authority))
                .forEach(base -> bases.computeIfAbsent(authority.get(), code -> new HashMap<>())
                        .merge(base, 1, Integer::sum));
        Matcher council = COUNCIL.matcher(start);
        if (name.toLowerCase(Locale.ROOT).endsWith(".json") && council.find()) {
            names.putIfAbsent(authority.get(), council.group(1));
        }
    }

    /// A host in the path is sure. The service's addresses are its own; a page's may lead to a neighbour, so that
    /// its file's name goes before them.
    private static Optional<AuthorityCode> authority(String where, String name, String start, List<Base> inside) {
        Optional<AuthorityCode> host = AuthorityNames.host(where).map(AuthorityNames::ofHost);
        Optional<AuthorityCode> addressed = mostFrequent(inside).flatMap(Recordings::ofBase);
        Optional<AuthorityCode> named = AuthorityNames.ofFileName(name);
        boolean own = start.stripLeading().startsWith("<?xml")
                || name.toLowerCase(Locale.ROOT).endsWith(".json");
        return host.or(() -> own ? addressed : Optional.empty()).or(() -> named).or(() -> addressed);
    }

    private static Optional<AuthorityCode> ofBase(Base base) {
        return Optional.ofNullable(base.uri()).map(uri -> AuthorityNames.ofHost(uri.getRawAuthority()));
    }

    private static Optional<Base> mostFrequent(List<Base> found) {
        Map<Base, Integer> counts = new HashMap<>();
        found.forEach(base -> counts.merge(base, 1, Integer::sum));
        return mostFrequent(counts);
    }

    private static Optional<Base> mostFrequent(Map<Base, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Base, Integer>comparingByValue()
                        .thenComparing(entry -> String.valueOf(entry.getKey().uri())))
                .map(Map.Entry::getKey);
    }

    /// The authorities of which something is recorded, with the recordings of each in the order of their paths.
    Map<AuthorityCode, List<Recording>> replies() {
        return replies;
    }

    /// Recorded documents, of whichever authority.
    List<Recording> files() {
        return files;
    }

    /// What belongs to nobody.
    List<Problem> problems() {
        return problems;
    }

    /// The authority's own address, as most of its recordings say.
    Base base(AuthorityCode authority) {
        return mostFrequent(bases.getOrDefault(authority, Map.of())).orElse(Base.UNKNOWN);
    }

    /// What the recordings, or else the code, call the authority.
    String name(AuthorityCode authority) {
        return names.getOrDefault(authority, AuthorityNames.name(authority));
    }
}
