package org.moothall.accounts.signin;

import java.util.ArrayList;
import java.util.List;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.web.Fault;

/// What somebody says of themselves: a name, and an e-mail address that no other account has.
record Particulars(SigninWords words, Accounts accounts) {
    List<Fault> faults(Account who) {
        List<Fault> faults = new ArrayList<>();
        if (who.name().isBlank() || who.name().length() > 100) {
            faults.add(new Fault("name", words.name_needed()));
        }
        if (!who.email().matches("[^@\\s]+@[^@\\s]+") || who.email().length() > 200) {
            faults.add(new Fault("email", words.email_needed()));
        } else if (accounts.findByEmail(who.email())
                .filter(other -> !other.id().equals(who.id()))
                .isPresent()) {
            faults.add(new Fault("email", words.email_taken()));
        }
        return faults;
    }
}
