package org.moothall.web;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @Test
    void theServerSaysThatItIsUp() {
        when().get("/health").then().statusCode(200).body("status", equalTo("UP"));
    }
}
