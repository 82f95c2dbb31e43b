package org.moothall.exchange.oparl.passes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.oparl.objects.FileObject;
import org.moothall.exchange.oparl.objects.PaperObject;
import org.moothall.record.parts.Paper.Role;

/// What a file is in its place. OParl says it of few files; the rest is told from their names, which German
/// councils choose much alike: `Anlage 2`, `Protokoll TOP 9`, `Abstimmungsergebnis`, `Tagesordnung`.
final class FileRoles {
    private static final Pattern APPENDIX = Pattern.compile(
            "(?i)^(?:(?:TOP|OZ)[\\s_]*[\\d.]+[\\s_:,-]*)?(?:Anlagen?|Anhang|Anl\\.)(?![\\p{Ll}])[\\s_.:-]*(?:Nr\\.?\\s*)?(\\d{1,3}[a-z]?|[A-Z])?(?![\\p{L}\\d]).*");
    private static final Pattern MINUTES = Pattern.compile("(?i).*(?:protokoll|niederschrift).*");
    private static final Pattern RESULT = Pattern.compile(
            "(?i).*(?:abstimmungsergebnis|wortlaut der besch|beschlussprotokoll|beschlussausfertigung).*");
    private static final Pattern AGENDA = Pattern.compile("(?i).*(?:tagesordnung|einladung|einberufung).*");

    private FileRoles() {}

    /// The role that a file's name tells.
    static Role named(@Nullable String name, Role otherwise) {
        if (name == null) {
            return otherwise;
        }
        if (APPENDIX.matcher(name).matches()) {
            return Role.APPENDIX;
        }
        if (RESULT.matcher(name).matches()) {
            return Role.PRINTED_DECISIONS;
        }
        if (MINUTES.matcher(name).matches()) {
            return Role.PRINTED_MINUTES;
        }
        return AGENDA.matcher(name).matches() ? Role.FRONT_SHEET : otherwise;
    }

    /// The number or letter of an appendix; none where its name has none.
    static @Nullable String label(@Nullable String name) {
        Matcher appendix = APPENDIX.matcher(name == null ? "" : name);
        return appendix.matches() && appendix.group(1) != null
                ? appendix.group(1).toUpperCase(Locale.ROOT)
                : null;
    }

    /// The report among a paper's files: the main file, else the one that is called what the paper is, else the
    /// first that is neither an appendix nor what a meeting made of it.
    static Optional<FileObject> report(PaperObject paper) {
        if (paper.mainFile() != null) {
            return Optional.of(paper.mainFile());
        }
        String type = paper.type() == null ? "" : paper.type().toLowerCase(Locale.ROOT);
        List<FileObject> possible = paper.files().stream()
                .filter(file -> named(file.name(), Role.ADDITIONAL) == Role.ADDITIONAL)
                .toList();
        return possible.stream()
                .filter(file -> !type.isEmpty()
                        && file.name() != null
                        && file.name().toLowerCase(Locale.ROOT).startsWith(type))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }
}
