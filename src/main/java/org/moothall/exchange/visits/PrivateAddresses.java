package org.moothall.exchange.visits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Tells the addresses that an importer must not be led to: this machine, its network, a cloud's metadata.
final class PrivateAddresses {
    private PrivateAddresses() {}

    /// Why this host may not be asked; none where it may.
    static Optional<String> objection(String host) {
        try {
            boolean anyPrivate = Arrays.stream(InetAddress.getAllByName(host)).anyMatch(PrivateAddresses::isPrivate);
            return anyPrivate
                    ? Optional.of(host + " is a private address, which is not asked unless --allow-private is given")
                    : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of("nobody knows a host called " + host);
        }
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean uniqueLocal = address instanceof Inet6Address && (first & 0xFE) == 0xFC;
        boolean shared = bytes.length == 4 && (first == 0 || first >= 240 || (first == 100 && (second & 0xC0) == 64));
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }
}
