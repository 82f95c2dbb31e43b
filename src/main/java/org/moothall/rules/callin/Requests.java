package org.moothall.rules.callin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.callin.CountedRequest.Standing;

/// The requests for a call-in, counted one by one in the order in which they came. Only the one that reaches the
/// threshold starts scrutiny's time.
///
/// @param counted  every request and whether it counts
/// @param reaching the request that reached the threshold, if one did
public record Requests(List<CountedRequest> counted, Optional<Request> reaching) {
    public Requests {
        counted = List.copyOf(counted);
    }

    static Requests count(List<Request> requests, Window window, Scheme scheme) {
        var all = new ArrayList<CountedRequest>();
        var good = new ArrayList<Request>();
        Optional<Request> reaching = Optional.empty();
        for (Request request : inOrder(requests)) {
            Standing standing = standing(request, good, window, scheme);
            if (standing == Standing.COUNTS && reaching.isPresent()) {
                standing = Standing.NOT_NEEDED;
            }
            all.add(new CountedRequest(request, standing));
            if (standing == Standing.COUNTS) {
                good.add(request);
                reaching = reached(good, scheme) ? Optional.of(request) : Optional.empty();
            }
        }
        return new Requests(all, reaching);
    }

    /// How many count.
    public int count() {
        return (int) counted.stream().filter(CountedRequest::counts).count();
    }

    private static List<Request> inOrder(List<Request> requests) {
        return requests.stream().sorted(Comparator.comparing(Request::received)).toList();
    }

    private static Standing standing(Request request, List<Request> good, Window window, Scheme scheme) {
        if (window.early(request.received())) {
            return Standing.EARLY;
        }
        if (window.late(request.received())) {
            return Standing.LATE;
        }
        if (request.capacities().contains(Capacity.EXECUTIVE_MEMBER) && !scheme.executiveMayCall()) {
            return Standing.EXECUTIVE_MEMBER;
        }
        if (scheme.thresholds().stream().noneMatch(way -> way.counts(request))) {
            return Standing.NOT_ENTITLED;
        }
        return callers(good).contains(request.caller()) ? Standing.REPEATED : Standing.COUNTS;
    }

    private static Set<String> callers(List<Request> requests) {
        var callers = new HashSet<String>();
        requests.forEach(request -> callers.add(request.caller()));
        return callers;
    }

    private static boolean reached(List<Request> good, Scheme scheme) {
        return scheme.thresholds().stream().anyMatch(way -> way.reachedBy(good));
    }
}
