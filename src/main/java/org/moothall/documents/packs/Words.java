package org.moothall.documents.packs;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a pack's own pages, in English or Welsh.
final class Words {
    private static final String NAME = "press.packs";

    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                NAME, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(String language) {
        return new Words(Locale.forLanguageTag(language).getLanguage().equals("cy") ? Locale.of("cy") : Locale.ROOT);
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
