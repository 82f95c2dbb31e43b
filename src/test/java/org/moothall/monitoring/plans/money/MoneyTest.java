package org.moothall.monitoring.plans.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.database.Stores;
import org.moothall.monitoring.MonitoringAtHand;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.versions.PlanText;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.PlanId;

class MoneyTest {
    private static final PlanId PLAN = new PlanId(7);

    private final MonitoringAtHand hand = new MonitoringAtHand(Stores.sqlite());
    private final Money money = new Money(hand.monitoring);

    @BeforeEach
    void begin() {
        PlanText text = new PlanText("Phase 3", null, null, null, null, List.of(), List.of());
        hand.monitoring.write(handle -> {
            new Plans(hand.monitoring).begin(handle, PLAN, new AuthorityCode("merebridge"), null, text, "Lead");
            return true;
        });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aLaterLineOfMoneyTakesThePlaceOfTheEarlier() {
        Quarter quarter = Quarter.parse("2025-26 Q2");
        hand.monitoring.write(handle -> {
            money.add(handle, PLAN, line(quarter, "120000", null));
            money.add(handle, PLAN, line(quarter, "120000", "131500.50"));
            money.add(handle, PLAN, line(quarter.next(), "90000", null));
            return true;
        });

        assertThat(money.of(PLAN))
                .hasSize(2)
                .first()
                .satisfies(line -> assertThat(line.over()).contains(new BigDecimal("11500.50")));
        assertThat(quarter.start()).isEqualTo("2025-07-01");
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).hasToString("2025-26 Q4");
    }

    private MoneyLine line(Quarter quarter, String budget, @Nullable String outturn) {
        return new MoneyLine(
                quarter,
                "Family help teams",
                new BigDecimal(budget),
                null,
                outturn == null ? null : new BigDecimal(outturn),
                null,
                hand.monitoring.now(),
                "Ottoline Fairweather");
    }
}
