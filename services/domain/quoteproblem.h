#pragma once
#include <QString>
#include <QStringList>

/// Why something cannot be ordered or saved as it stands; `code` is one of api/openapi.yaml, `pointer` leads into the body.
struct QuoteProblem {
    QString code;
    QString pointer;
    /// term_running: the first day on which it is possible, ISO. acknowledgement_required: the missing word.
    QStringList params;
    bool operator==(const QuoteProblem &) const = default;
};
