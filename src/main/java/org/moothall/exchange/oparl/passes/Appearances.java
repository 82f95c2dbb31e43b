package org.moothall.exchange.oparl.passes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.oparl.objects.ConsultationObject;
import org.moothall.exchange.oparl.objects.ItemObject;
import org.moothall.exchange.oparl.objects.PaperObject;

/// Which paper is on which agenda, from both ends of the link. A consultation's id is no sure key: some servers use
/// one id for several appearances of a paper, so that each is told by its agenda item as well.
final class Appearances {
    private final Map<String, List<ConsultationObject>> ofPapers = new LinkedHashMap<>();
    private final Map<String, String> paperOfItem = new HashMap<>();
    private final Map<String, String> paperOfConsultation = new HashMap<>();
    private final Council council;

    Appearances(Council council) {
        this.council = council;
        Map<String, Set<ConsultationObject>> found = new LinkedHashMap<>();
        List<PaperObject> papers = council.gathered().list(PaperObject.class);
        papers.forEach(paper -> found.put(paper.id(), new LinkedHashSet<>(embedded(paper))));
        for (ConsultationObject alone : council.gathered().list(ConsultationObject.class)) {
            place(alone, found);
        }
        found.forEach((paper, all) -> {
            ofPapers.put(paper, List.copyOf(all));
            all.forEach(consultation -> link(paper, consultation));
        });
    }

    private List<ConsultationObject> embedded(PaperObject paper) {
        List<ConsultationObject> all = new ArrayList<>();
        for (ConsultationObject consultation : paper.consultations()) {
            if (council.gathered().isDeleted(consultation.id())) {
                continue;
            }
            if (!consultation.isReference()) {
                all.add(consultation);
            } else if (council.gathered()
                    .find(ConsultationObject.class, consultation.id())
                    .isEmpty()) {
                council.findings().add("consultations are named but not given", consultation.id());
            }
        }
        return all;
    }

    /// A consultation that was given by itself belongs to the paper that it names, unless it stands there already.
    private void place(ConsultationObject alone, Map<String, Set<ConsultationObject>> found) {
        String paper = alone.paper() == null ? naming(alone.id()) : alone.paper();
        Set<ConsultationObject> all = paper == null ? null : found.get(paper);
        if (all == null) {
            council.findings().add("consultations are of papers that were not given", alone.id());
            return;
        }
        boolean known = all.stream()
                .anyMatch(other ->
                        other.id().equals(alone.id()) && Objects.equals(other.agendaItem(), alone.agendaItem()));
        if (!known) {
            all.add(alone);
        }
    }

    private @Nullable String naming(String consultation) {
        return council.gathered().list(PaperObject.class).stream()
                .filter(paper -> paper.consultations().stream()
                        .anyMatch(named -> named.id().equals(consultation)))
                .map(PaperObject::id)
                .findFirst()
                .orElse(null);
    }

    private void link(String paper, ConsultationObject consultation) {
        paperOfConsultation.putIfAbsent(consultation.id(), paper);
        String item = consultation.agendaItem();
        String before = item == null ? null : paperOfItem.putIfAbsent(item, paper);
        if (before != null && !before.equals(paper)) {
            council.findings()
                    .add("agenda items are claimed by two papers, and stand with the first", String.valueOf(item));
        }
    }

    /// Where a paper was, or will be, considered; in the source's order.
    List<ConsultationObject> of(PaperObject paper) {
        return ofPapers.getOrDefault(paper.id(), List.of());
    }

    /// The paper that an agenda item is about.
    Optional<PaperObject> paper(ItemObject item) {
        Optional<PaperObject> paper = Stream.of(paperOfItem.get(item.id()), byConsultation(item))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(id -> council.gathered().find(PaperObject.class, id));
        if (paper.isEmpty() && item.consultation() != null) {
            council.findings().add("agenda items are about papers that were not given", item.id());
        }
        return paper;
    }

    private @Nullable String byConsultation(ItemObject item) {
        return item.consultation() == null ? null : paperOfConsultation.get(item.consultation());
    }
}
