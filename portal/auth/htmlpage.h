#pragma once
#include "httpmessage.h"

/// The portal's own pages behind links: HTML without script.
namespace HtmlPage
{
/// A whole page around `body`, which is HTML.
QString of(const QString &title, const QString &body);
/// Its answer: no referrer, no foreign parts, not for search engines.
Response answer(const QString &html, int status = 200);
/// A browser gets a page in words, a program the problem.
bool isWanted(const Request &request);
} // namespace HtmlPage
