#pragma once
#include "desk.h"

#include <optional>

/// Hands for the option journey: a desk, what the portal says past the client, files to attach.
class JourneyDesk
{
protected:
    QWidget *page() const { return m_desk->find(QStringLiteral("optionsPage")); }
    /// Clicks the visible, enabled button of this name.
    bool press(const QString &name, const QString &property = {}, const QString &value = {}) const;
    bool begin(const QString &contractNumber) const;
    bool isCurrent(const QString &contractNumber) const;
    bool next(const char *step) const;
    bool toSummary() const;
    bool order(const QString &release = QStringLiteral("Muster-2026")) const;
    int orders() const;
    QJsonObject contract(const QString &number) const;
    QString paper(const QString &name, bool good) const;
    bool fillNumberForm(const QString &offer, bool verifiedPlace) const;

    std::unique_ptr<Desk> m_desk;
    std::optional<HttpClient> m_http;
    QTemporaryDir m_papers;
};
