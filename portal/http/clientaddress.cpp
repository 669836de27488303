#include <utility>

#include "clientaddress.h"

#include <boost/asio/ip/address.hpp>
#include <vector>

namespace
{
namespace ip = boost::asio::ip;

std::vector<unsigned char> bytesOf(const ip::address &address)
{
    if (address.is_v4()) {
        const auto b = address.to_v4().to_bytes();
        return {b.begin(), b.end()};
    }
    if (address.to_v6().is_v4_mapped()) {
        const auto b = ip::make_address_v4(ip::v4_mapped, address.to_v6()).to_bytes();
        return {b.begin(), b.end()};
    }
    const auto b = address.to_v6().to_bytes();
    return {b.begin(), b.end()};
}

struct Network {
    std::vector<unsigned char> bytes;
    int prefix = 0;
};

std::optional<Network> parse(const QString &cidr)
{
    boost::system::error_code error;
    const ip::address address = ip::make_address(cidr.section(u'/', 0, 0).toStdString(), error);
    if (error)
        return std::nullopt;
    Network network{bytesOf(address), 0};
    bool isNumber = true;
    network.prefix = cidr.contains(u'/') ? cidr.section(u'/', 1).toInt(&isNumber) : int(network.bytes.size()) * 8;
    if (!isNumber || network.prefix < 0 || network.prefix > int(network.bytes.size()) * 8)
        return std::nullopt;
    return network;
}
} // namespace

bool ClientAddress::isNetwork(const QString &cidr)
{
    return parse(cidr).has_value();
}

bool ClientAddress::contains(const QStringList &cidrs, const QString &text)
{
    boost::system::error_code error;
    const ip::address address = ip::make_address(text.toStdString(), error);
    if (error)
        return false;
    const auto bytes = bytesOf(address);
    for (const QString &cidr : cidrs) {
        const auto network = parse(cidr);
        if (!network || network->bytes.size() != bytes.size())
            continue;
        bool same = true;
        for (int bit = 0; same && bit < network->prefix; ++bit)
            same = ((bytes[size_t(bit / 8)] ^ network->bytes[size_t(bit / 8)]) & (0x80 >> (bit % 8))) == 0;
        if (same)
            return true;
    }
    return false;
}

QString ClientAddress::resolve(const QString &peer, const QByteArray &forwardedFor, const QStringList &trustedProxies)
{
    QString address = peer;
    const QList<QByteArray> hops = forwardedFor.split(',');
    // from the right: each hop is believed only as long as the one that told it is trusted
    for (qsizetype i = hops.size(); i-- > 0 && contains(trustedProxies, address);) {
        const QString hop = QString::fromLatin1(hops[i].trimmed());
        if (!isNetwork(hop) || hop.contains(u'/'))
            break;
        address = hop;
    }
    return address;
}
