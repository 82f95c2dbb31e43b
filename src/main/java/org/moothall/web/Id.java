package org.moothall.web;

import jakarta.ws.rs.BadRequestException;

/// A number in an address. Anything else is answered with 400 and words.
public record Id(long number) {
    /// The number of a path's part.
    ///
    /// @throws BadRequestException where it is none
    public static Id fromString(String text) {
        if (!text.matches("[0-9]{1,15}")) {
            String shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
            throw new BadRequestException("“" + shown + "” is not a number.");
        }
        return new Id(Long.parseLong(text));
    }
}
