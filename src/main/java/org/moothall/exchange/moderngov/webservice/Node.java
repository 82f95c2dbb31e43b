package org.moothall.exchange.moderngov.webservice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of a service reply.
///
/// @param text the text directly inside it
/// @param line where it begins
record Node(String name, Map<String, String> attributes, String text, List<Node> children, int line) {
    /// The children of this name; ModernGov's one mixed-case name is why case does not matter.
    List<Node> all(String child) {
        return children.stream()
                .filter(node -> node.name.equalsIgnoreCase(child))
                .toList();
    }

    Optional<Node> find(String child) {
        return children.stream()
                .filter(node -> node.name.equalsIgnoreCase(child))
                .findFirst();
    }

    /// The text of the first child of this name; none where there is no such child.
    @Nullable
    String text(String child) {
        return find(child).map(Node::text).orElse(null);
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }
}
