package org.moothall.web;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @Test
    void theServerSaysThatItIsUp() {
        when().get("/health").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theServerSaysHowItsStoresAndItsFollowersAre() {
        when().get("/health")
                .then()
                .body("checks.name", hasItems("stores", "followers"))
                .body("checks.find { it.name == 'stores' }.data.desk", equalTo("answers"))
                .body("checks.find { it.name == 'followers' }.data.hall", greaterThanOrEqualTo(0));
    }
}
