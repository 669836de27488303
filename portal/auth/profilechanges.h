#pragma once
#include "accounts.h"
#include "scope.h"

struct Request;

/// Changes of the own profile (R3-024…026, G-43).
class ProfileChanges
{
public:
    explicit ProfileChanges(PortalContext &context) : m_context(context) {}
    static Profile profileOf(const Account &account);
    Profile apply(const Request &request, const Scope &scope);

private:
    struct Wanted {
        std::optional<QString> userName, fullName, email, phoneNumber, mobileNumber;
        QStringList labels() const; ///< German names of what changes and matters
    };
    Wanted read(const ProfileChange &change, const Account &before) const;
    void requireProof(const Request &request, const ProfileChange &change, const Account &before, const Wanted &wanted,
                      const Scope &scope);
    void write(const Account &before, const Wanted &wanted);
    PortalContext &m_context;
};
