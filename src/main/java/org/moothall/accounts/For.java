package org.moothall.accounts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says who reaches an address of the desk or the monitoring; on a method it takes the place of its class's. An
/// address there without it is refused to everybody. That a role reaches an address says nothing of which bodies it
/// has the role for: that the page itself asks, with [Account#may].
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface For {
    /// Any of these; with none named, whoever is signed in.
    Role[] value();
}
