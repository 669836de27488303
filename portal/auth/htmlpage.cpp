#include "htmlpage.h"

QString HtmlPage::of(const QString &title, const QString &body)
{
    return QStringLiteral(
               "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\">"
               "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"referrer\" content=\"no-referrer\">"
               "<title>%1</title><style>body{font:16px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 "
               "1em}"
               "label{display:block;margin:1em 0 .2em}input{font:inherit;width:100%;box-sizing:border-box;padding:.4em}"
               "button{font:inherit;margin-top:1.5em;padding:.5em 1.2em}.hint{color:#a00}</style></head><body>%2</body></html>")
        .arg(title.toHtmlEscaped(), body);
}

Response HtmlPage::answer(const QString &html, int status)
{
    return Response::html(html, status)
        .with("Referrer-Policy", "no-referrer")
        .with("Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
        .with("X-Robots-Tag", "noindex");
}

bool HtmlPage::isWanted(const Request &request)
{
    return request.header("accept").contains("text/html");
}
