package org.moothall.desk.agendas.checks;

import java.util.Optional;
import org.moothall.record.ids.ItemId;
import org.moothall.rules.Strength;

/// Something that is wrong with an agenda.
///
/// @param item  the item that it is about, where it is about one
/// @param paper the number, at the desk, of the paper that it is about
/// @param what  the title of what it is about; empty where it is the whole agenda
/// @param met   whether the reason that the law asks for is recorded
public record Concern(Matter matter, Optional<ItemId> item, Optional<Long> paper, String what, boolean met) {
    /// True where nothing can be published before this is put right.
    public boolean blocks() {
        return matter.strength() == Strength.STOP || matter.strength() == Strength.GATE && !met;
    }
}
