package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// A published thing, whole: what one entry of the ledger holds. In JSON the property `kind` names the case.
/// Properties without a value are left out; a text is never `null`.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Authority.class, name = "authority"),
    @JsonSubTypes.Type(value = Body.class, name = "body"),
    @JsonSubTypes.Type(value = Person.class, name = "person"),
    @JsonSubTypes.Type(value = Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Issue.class, name = "issue"),
    @JsonSubTypes.Type(value = Decision.class, name = "decision"),
    @JsonSubTypes.Type(value = ForwardPlanEntry.class, name = "forward-plan-entry"),
    @JsonSubTypes.Type(value = Document.class, name = "document"),
    @JsonSubTypes.Type(value = ImprovementPlan.class, name = "improvement-plan"),
    @JsonSubTypes.Type(value = ProgressReport.class, name = "progress-report"),
    @JsonSubTypes.Type(value = Withdrawal.class, name = "withdrawal")
})
public sealed interface Content
        permits Authority,
                Body,
                Person,
                Meeting,
                Issue,
                Decision,
                ForwardPlanEntry,
                Document,
                ImprovementPlan,
                ProgressReport,
                Withdrawal {

    /// Which case this is.
    @JsonIgnore
    Kind kind();

    /// The thing's number among those of its kind and authority.
    @JsonIgnore
    long number();

    /// What to call it in a list.
    @JsonIgnore
    String label();

    /// Its name among everything published.
    default Key key(AuthorityCode authority) {
        return new Key(authority, kind(), number());
    }
}
