#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

/// What an uploaded file is, found by its content alone (G-21).
struct UploadCheck {
    QString mediaType; ///< application/pdf, image/jpeg, image/png
    int pages = 0;     ///< at least 1; an image is one page

    /// nullopt: none of the three, or without a page, or an image without dimensions.
    static std::optional<UploadCheck> of(const QByteArray &bytes);
};
