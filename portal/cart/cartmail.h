#pragma once
#include "carttrial.h"

/// Mails about the Warenkorb.
class CartMail
{
public:
    explicit CartMail(PortalContext &context) : m_context(context) {}
    /// To each Administrator Kundenportal: items wait for the release (G-36). Inside the caller's transaction.
    void askForRelease(const Scope &scope, const CartTrial &trial, qsizetype items);

private:
    PortalContext &m_context;
};
