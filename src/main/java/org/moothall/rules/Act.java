package org.moothall.rules;

/// The statutes and instruments that the rules cite, and where each can be read.
enum Act {
    ACT_1960("Public Bodies (Admission to Meetings) Act 1960", "https://www.legislation.gov.uk/ukpga/Eliz2/8-9/67/"),
    ACT_1971("Banking and Financial Dealings Act 1971", "https://www.legislation.gov.uk/ukpga/1971/80/"),
    ACT_1972("Local Government Act 1972", "https://www.legislation.gov.uk/ukpga/1972/70/"),
    ACT_1989("Local Government and Housing Act 1989", "https://www.legislation.gov.uk/ukpga/1989/42/"),
    ACT_2000("Local Government Act 2000", "https://www.legislation.gov.uk/ukpga/2000/22/"),
    ACT_2011("Localism Act 2011", "https://www.legislation.gov.uk/ukpga/2011/20/"),
    SI_1993("SI 1993/202", "https://www.legislation.gov.uk/uksi/1993/202/"),
    SI_2001("SI 2001/3384", "https://www.legislation.gov.uk/uksi/2001/3384/"),
    SI_2009("SI 2009/352", "https://www.legislation.gov.uk/uksi/2009/352/"),
    SI_2012("SI 2012/2089", "https://www.legislation.gov.uk/uksi/2012/2089/"),
    SI_2014("SI 2014/2095", "https://www.legislation.gov.uk/uksi/2014/2095/"),
    CODE_2014(
            "Transparency Code for Smaller Authorities",
            "https://www.gov.uk/government/publications/transparency-code-for-smaller-authorities");

    private final String title;
    private final String address;

    Act(String title, String address) {
        this.title = title;
        this.address = address;
    }

    String provision(String place) {
        return title + " " + place;
    }

    /// Where a part of it can be read: `section/100B`. A whole text has an empty path.
    String address(String path) {
        return path.isEmpty() ? address.replaceAll("/$", "") : address + path;
    }
}
