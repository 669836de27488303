#include "callcharge.h"

#include <array>

namespace
{
using CallValues::trimmed;
constexpr size_t longest = 40;

constexpr std::string_view euros[] = {"EUR", "eur", "Euro", "EURO", "euro", "\xE2\x82\xAC", "\x80"};
constexpr std::string_view noughts[] = {"-",    "--",        "\xE2\x80\x93", "\x96", "inkl.",    "inkl",    "inklusive",
                                        "frei", "kostenlos", "Flat",         "flat", "Flatrate", "included"};

/// Spaces that do not break are spaces, too: in UTF-8 and in Windows-1252.
std::string_view stripped(std::string_view text)
{
    for (;;) {
        const std::string_view before = text;
        text = trimmed(text);
        for (const std::string_view space :
             {std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\xAF"), std::string_view("\xA0")}) {
            if (text.starts_with(space))
                text.remove_prefix(space.size());
            if (text.ends_with(space) && !text.ends_with("\xE2\x82\xAC"))
                text.remove_suffix(space.size());
        }
        if (text == before)
            return text;
    }
}

std::string_view withoutEuro(std::string_view text)
{
    for (const std::string_view euro : euros) {
        if (text.starts_with(euro))
            return stripped(text.substr(euro.size()));
        if (text.ends_with(euro) && !(euro.size() == 1 && text.ends_with("\xC2\x80")))
            return stripped(text.substr(0, text.size() - euro.size()));
    }
    return text;
}
} // namespace

bool CallCharge::isEuro(std::string_view text)
{
    text = stripped(text);
    return text.empty() || (text.size() <= 4 && withoutEuro(text).empty());
}

std::optional<qint64> CallCharge::of(std::string_view text, CallValues::AmountForm form)
{
    if (const auto plain = CallValues::amount(text, form))
        return plain;
    text = stripped(text);
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    for (const std::string_view nought : noughts)
        if (text == nought)
            return 0;
    text = withoutEuro(text);
    bool minus = false;
    if (text.size() > 1 && text.back() == '-' && text.front() != '-') {
        minus = true;
        text = stripped(text.substr(0, text.size() - 1));
    } else if (text.starts_with("- ")) {
        minus = true;
        text = withoutEuro(stripped(text.substr(2)));
    }
    // What groups thousands, an apostrophe or a space, has the place of the mark that the form groups with.
    std::array<char, longest> plain{};
    size_t length = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        size_t group = 0;
        for (const std::string_view mark :
             {std::string_view("'"), std::string_view("\xE2\x80\x99"), std::string_view("\x92"), std::string_view(" "),
              std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\xAF")})
            if (group == 0 && rest.starts_with(mark))
                group = mark.size();
        plain[length++] = group > 0 ? (form.decimal == ',' ? '.' : ',') : text[i];
        i += group > 0 ? group - 1 : 0;
    }
    const auto read = CallValues::amount({plain.data(), length}, form);
    return read && minus ? std::optional(-*read) : read;
}
