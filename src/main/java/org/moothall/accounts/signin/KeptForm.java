package org.moothall.accounts.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A form as it was posted, kept on the page where its writer signs in again, so that no word of it is lost. It is
/// nothing but what they sent, and goes nowhere before they have seen it again.
///
/// @param address   where it was posted to
/// @param multipart whether it had files; they are not kept
/// @param fields    its fields in order, without the token
public record KeptForm(String address, boolean multipart, List<Field> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /// A field and what was written there.
    public record Field(String name, String value) {
        /// Whether it is worth showing: names of the page's own, such as revisions, are short and without blanks.
        @JsonIgnore
        public boolean isWords() {
            return value.strip().contains(" ") || value.length() > 40;
        }
    }

    /// The form as one word, to stand in a field of another form.
    public String packed() {
        try {
            return Base64.getUrlEncoder().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /// Reads such a word; none where it is not one, or where its address is not one of ours.
    static Optional<KeptForm> unpacked(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(word.getBytes(StandardCharsets.US_ASCII));
            return Optional.of(JSON.readValue(json, KeptForm.class)).filter(form -> Ways.isOurs(form.address()));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
