package org.moothall.operations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.database.Location;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.documents.Documents;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.hall.Hall;
import org.moothall.hall.HallCouncils;
import org.moothall.hall.HallEdition;
import org.moothall.hall.arrangement.HallFollower;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.monitoring.Monitoring;
import org.moothall.operations.ground.Bucket;
import org.moothall.operations.ground.Stores;
import org.moothall.search.SearchFollower;
import org.moothall.search.SearchIndex;
import org.moothall.search.lucene.LuceneIndex;

/// The one place where the parts meet: which store is whose, which key signs, who follows the ledger.
class Wiring {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @DeskStore
    Database desk(Stores stores) {
        return stores.desk();
    }

    @Produces
    @Singleton
    Ledger ledger(
            Stores stores,
            Clock clock,
            @ConfigProperty(name = "moothall.read-only", defaultValue = "false") boolean readOnly,
            @ConfigProperty(name = "moothall.ledger.origin", defaultValue = "moothall.local") String origin) {
        return readOnly
                ? Ledger.openToRead(stores.desk(), clock)
                : Ledger.open(
                        stores.desk(), SigningKey.open(stores.data().resolve("ledger.key"), new Origin(origin)), clock);
    }

    @Produces
    @Singleton
    Progress progress(
            Clock clock, @ConfigProperty(name = "moothall.terminal", defaultValue = "false") boolean terminal) {
        return new Progress(System.err, terminal, clock);
    }

    @Produces
    @Singleton
    Provenance provenance(Stores stores, Clock clock) {
        return Provenance.open(stores.data().resolve("provenance"), clock);
    }

    @Produces
    @Singleton
    Documents documents(Stores stores, Bucket bucket, Clock clock) {
        return bucket.open(stores.data(), clock).orElseGet(() -> Documents.in(stores.data(), clock));
    }

    @Produces
    @Singleton
    Monitoring monitoring(Stores stores, Clock clock) {
        return new Monitoring(stores.desk(), clock);
    }

    @Produces
    @Singleton
    PrivateFiles privateFiles(Stores stores, Clock clock) {
        return PrivateFiles.in(stores.data(), clock);
    }

    @Produces
    @Singleton
    Hall hall(Stores stores) {
        return new Hall(stores.hall());
    }

    @Produces
    @Singleton
    HallEdition edition(Stores stores) {
        return stores.hall().location() instanceof Location.Sqlite
                ? HallEdition.in(stores.data().resolve("hall.edition"))
                : HallEdition.unknown();
    }

    @Produces
    @Singleton
    HallFollower follower(Stores stores, HallEdition edition) {
        return new HallFollower(stores.hall(), edition);
    }

    @Produces
    @Singleton
    HallCouncils councils(Hall hall, HallEdition edition) {
        return new HallCouncils(hall, edition);
    }

    @Produces
    @Singleton
    SearchIndex searchIndex(Stores stores) {
        SearchIndex index = LuceneIndex.open(stores.data().resolve("index"));
        stores.endBefore(index::close);
        return index;
    }

    @Produces
    @Singleton
    SearchFollower searchFollower(SearchIndex index, Documents documents) {
        return new SearchFollower(index, documents::text);
    }

    @Produces
    @Singleton
    Followers followers(Stores stores, Ledger ledger, HallFollower hall, SearchFollower search) {
        Followers followers = new Followers(ledger, List.of(hall, search));
        stores.endBefore(followers::close);
        return followers;
    }
}
