package org.moothall.rules.callin;

import java.util.Optional;
import org.moothall.rules.Said;

/// What about a decision tells whether it is open to call-in.
///
/// @param executive   whether it is a function of the executive; no other decision is open to call-in
/// @param officer     whether an officer made it
/// @param key         whether it is key
/// @param reconsidered whether it was made again after a call-in
/// @param exempted    the agreement that it is too urgent to wait
public record Subject(
        boolean executive, boolean officer, boolean key, boolean reconsidered, Optional<Exempted> exempted) {

    /// A decision of the cabinet or of one of its members.
    public static Subject ofExecutive(boolean key) {
        return new Subject(true, false, key, false, Optional.empty());
    }

    /// The same with an agreement that it cannot wait.
    public Subject exempted(Exempted agreement) {
        return new Subject(executive, officer, key, reconsidered, Optional.of(agreement));
    }

    /// Why it is not open to call-in; none where it is.
    public Optional<Reason> notOpen(Scheme scheme) {
        if (!executive) {
            return Optional.of(Reason.NOT_EXECUTIVE);
        }
        if (reconsidered && scheme.onceOnly()) {
            return Optional.of(Reason.ONCE_ONLY);
        }
        if (exempted.isPresent()) {
            return Optional.of(Reason.URGENT);
        }
        return applies(scheme) ? Optional.empty() : Optional.of(Reason.OUTSIDE_SCHEME);
    }

    private boolean applies(Scheme scheme) {
        return switch (scheme.applies()) {
            case ALL -> true;
            case KEY_ONLY -> key;
            case MEMBERS_AND_KEY -> key || !officer;
        };
    }

    /// Why a decision is not open to call-in.
    public enum Reason {
        NOT_EXECUTIVE,
        /// it was made again after a call-in, and the council allows one only
        ONCE_ONLY,
        /// it was agreed that delay would seriously prejudice the council's or the public's interests
        URGENT,
        /// the council's arrangements leave this sort out
        OUTSIDE_SCHEME
    }

    /// The agreement that a decision is too urgent to wait for call-in; the record of the decision states it.
    ///
    /// @param by       who agreed: the scrutiny chair, or the council's chair in that person's absence
    /// @param capacity in what capacity
    /// @param reason   why delay would seriously prejudice
    public record Exempted(String by, String capacity, String reason) {
        public Exempted {
            Said.required("who agreed", by);
            Said.required("the capacity", capacity);
            Said.required("why it cannot wait", reason);
        }
    }
}
