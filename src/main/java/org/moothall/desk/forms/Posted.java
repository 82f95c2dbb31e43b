package org.moothall.desk.forms;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/// The form that this request brings. It is read before it comes here, since every form is looked at for its token.
@RequestScoped
public class Posted {
    /// Its fields; none where the request brings no form.
    public Form form() {
        FormData data = CurrentRequestManager.get().getFormData();
        Map<String, List<String>> fields = new HashMap<>();
        if (data != null) {
            for (String name : data) {
                List<String> values = new ArrayList<>();
                data.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .forEach(value -> values.add(value.getValue()));
                fields.put(name, List.copyOf(values));
            }
        }
        return new Form(fields);
    }
}
