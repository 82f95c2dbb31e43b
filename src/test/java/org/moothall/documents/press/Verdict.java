package org.moothall.documents.press;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF finds in a PDF against PDF/UA-1 (ISO 14289-1).
public final class Verdict {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verdict() {}

    /// The rules that it breaks, each as `clause-test: message`; none where it is clean.
    public static Collection<String> of(byte[] pdf) throws Exception {
        TreeSet<String> broken = new TreeSet<>();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            for (TestAssertion one : validator.validate(parser).getTestAssertions()) {
                broken.add(String.format(
                        Locale.ROOT,
                        "%s-%d: %s",
                        one.getRuleId().getClause(),
                        one.getRuleId().getTestNumber(),
                        one.getMessage()));
            }
        }
        return broken;
    }
}
