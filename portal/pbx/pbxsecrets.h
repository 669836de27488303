#pragma once
#include "portalcontext.h"

#include <optional>

/// Sealed secrets of the telephone system; inside the caller's transaction.
class PbxSecrets
{
public:
    static constexpr const char *voicemail = "voicemail", *fax = "fax";

    explicit PbxSecrets(PortalContext &context) : m_context(context) {}
    void save(const char *purpose, const QString &ownerId, const QByteArray &plain) const;
    std::optional<QByteArray> find(const char *purpose, const QString &ownerId) const;
    void remove(const QString &ownerId) const;

private:
    PortalContext &m_context;
};
