package org.moothall.desk.packs;

/// The words of a pack that are not the agenda's own, in the pack's language.
///
/// @param language    BCP 47
/// @param kind        "Agenda", "Supplement 1"
/// @param membersKind "Agenda: members’ pack"
/// @param lead        the day, the time and the place
/// @param paragraph   what stands before the numbers of paragraphs of Schedule 12A
/// @param confidential what stands there where disclosure is forbidden
public record PackText(
        String authority,
        String language,
        String kind,
        String membersKind,
        String body,
        String lead,
        String paragraph,
        String confidential) {}
