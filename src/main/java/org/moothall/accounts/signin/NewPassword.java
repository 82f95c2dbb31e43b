package org.moothall.accounts.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.moothall.accounts.Account;
import org.moothall.web.Fault;

/// A password that somebody wants to have, written twice. Only its length counts, and that it is not their own
/// name: as the National Cyber Security Centre advises, nobody is asked for signs and capitals, and none expires.
///
/// @param again the same once more, against a slip of the finger
record NewPassword(String password, String again) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    List<Fault> faults(Account who, SigninWords words) {
        List<Fault> faults = new ArrayList<>();
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            faults.add(new Fault("password", words.length(SHORTEST, LONGEST)));
        } else if (isObvious(who)) {
            faults.add(new Fault("password", words.obvious()));
        } else if (!password.equals(again)) {
            faults.add(new Fault("again", words.different()));
        }
        return faults;
    }

    private boolean isObvious(Account who) {
        String plain = password.toLowerCase(Locale.ROOT);
        return plain.chars().distinct().count() < 5
                || plain.contains(who.email())
                || who.email().contains(plain)
                || who.name().toLowerCase(Locale.ROOT).contains(plain);
    }
}
