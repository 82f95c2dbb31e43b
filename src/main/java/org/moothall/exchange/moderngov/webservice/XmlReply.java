package org.moothall.exchange.moderngov.webservice;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moothall.exchange.moderngov.replies.Decoding;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;

/// Reads a service reply into a small tree, and says what stands there instead when it is none. Document types are
/// refused, so that no entity can be declared; size, depth and the number of elements are bounded.
final class XmlReply {
    static final int LARGEST = 64 << 20;
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern FORBIDDEN_REFERENCE = Pattern.compile(
            "&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|x0*(?:[0-8bce-f]|1[0-9a-f]));", Pattern.CASE_INSENSITIVE);
    private static final XMLInputFactory FACTORY = factory();

    private XmlReply() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    /// The document element, of one of these names (parted by `|`), in or out of a SOAP envelope; none, and a
    /// remark that says why, where the reply is something else.
    static Optional<Node> root(Reply reply, String names, Remarks remarks) {
        List<String> wanted = List.of(names.split("\\|"));
        Optional<Node> root = root(reply, remarks).map(XmlReply::unwrapped);
        if (root.isPresent() && !wanted.contains(root.get().name().toLowerCase(Locale.ROOT))) {
            remarks.problem("holds <" + root.get().name() + "> where <" + wanted.getFirst() + "> was due");
            return Optional.empty();
        }
        return root;
    }

    private static Node unwrapped(Node node) {
        Node inner = node;
        while (inner.name().matches("Envelope|Body|\\w+Response|\\w+Result")
                && !inner.children().isEmpty()) {
            inner = inner.children().getLast();
        }
        return inner;
    }

    /// The name of the document element, in lower case; none where the reply is not XML.
    static Optional<String> name(Reply reply) {
        return root(reply, new Remarks(reply.where()))
                .map(root -> unwrapped(root).name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Node> root(Reply reply, Remarks remarks) {
        if (reply.bytes().length > LARGEST) {
            remarks.problem("is larger than " + (LARGEST >> 20) + " MB and was not read");
            return Optional.empty();
        }
        String text = Decoding.text(reply.bytes(), remarks).strip();
        Optional<String> stranger = stranger(text);
        if (stranger.isPresent()) {
            remarks.problem(stranger.get());
            return Optional.empty();
        }
        String clean = FORBIDDEN_REFERENCE
                .matcher(FORBIDDEN.matcher(text).replaceAll(" "))
                .replaceAll(" ");
        try {
            return Optional.of(tree(clean));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            remarks.in("line " + line).problem("is not well-formed XML: " + reason(e));
            return Optional.empty();
        }
    }

    private static String reason(XMLStreamException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + 9);
    }

    /// What stands where XML was due, in words; none where it may be XML.
    private static Optional<String> stranger(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return Optional.of("is empty where XML was due");
        }
        if (start.contains("web service method name is not valid")) {
            return Optional.of("the site does not know this operation");
        }
        if (start.contains("just a moment") || start.contains("access denied") || start.contains("incapsula")) {
            return Optional.of("holds a guard's page (a web application firewall) where XML was due");
        }
        boolean html = start.contains("<html") || start.contains("<!doctype html") || start.contains("<script");
        if (html && !start.startsWith("<?xml")) {
            return Optional.of("holds HTML where XML was due");
        }
        return start.startsWith("<") ? Optional.empty() : Optional.of("holds plain text where XML was due");
    }

    private static Node tree(String text) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
        List<Open> stack = new ArrayList<>();
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "it declares or uses entities, which are not read", reader.getLocation());
                case XMLStreamConstants.START_ELEMENT -> {
                    stack.add(new Open(reader));
                    if (++elements > MOST_ELEMENTS || stack.size() > DEEPEST) {
                        throw new XMLStreamException("it has too many elements", reader.getLocation());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!stack.isEmpty()) {
                        stack.getLast().text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    Node node = stack.removeLast().node();
                    if (stack.isEmpty()) {
                        return node;
                    }
                    stack.getLast().children.add(node);
                }
                default -> {}
            }
        }
        throw new XMLStreamException("it has no element", reader.getLocation());
    }

    private static final class Open {
        final String name;
        final int line;
        final Map<String, String> attributes = new LinkedHashMap<>();
        final StringBuilder text = new StringBuilder();
        final List<Node> children = new ArrayList<>();

        Open(XMLStreamReader reader) {
            name = reader.getLocalName();
            line = reader.getLocation().getLineNumber();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }

        Node node() {
            return new Node(name, Map.copyOf(attributes), text.toString(), List.copyOf(children), line);
        }
    }
}
