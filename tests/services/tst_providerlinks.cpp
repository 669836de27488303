#include "jsoncodec.h"
#include "profileregistry.h"
#include "providerservice.h"
#include "scriptedchannel.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Pages of the provider: what the portal names is opened by https alone, and known offline.
class tst_ProviderLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_031_onlyHttpsToAHost_data();
    void R3_031_onlyHttpsToAHost();
    void R3_030_rememberedInTheProfile();

private:
    static Result<Answer> portal(const QString &url)
    {
        PortalInfo info;
        info.name = QStringLiteral("Fernamt");
        info.links = {{QStringLiteral("contact_form"), QStringLiteral("Mail an ecotel"), url}};
        return ScriptedChannel::json(JsonCodec::toJson(info));
    }
    QTemporaryDir m_folder;
    ScriptedChannel m_channel;
};

void tst_ProviderLinks::R3_031_onlyHttpsToAHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("R3-031 https") << "https://www.ecotel.de/hilfe-service/kontakt" << true;
    for (const char *bad : {"http://www.ecotel.de/", "javascript:alert(1)", "file:///etc/passwd", "https://", "https:kontakt",
                            "https://www.ecotel.de@evil.example/", "https://user:word@www.ecotel.de/", "mailto:service@ecotel.de",
                            "/kontakt", "", "https://exa mple/"})
        QTest::newRow(*bad ? bad : "R3-031 nothing") << QString::fromLatin1(bad) << false;
}

void tst_ProviderLinks::R3_031_onlyHttpsToAHost()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    ProfileRegistry registry(m_folder.filePath(QStringLiteral("check.ini")));
    m_channel.script = [&](const Request &) { return portal(url); };
    ProviderService provider(m_channel, registry, QStringLiteral("default"));
    QCoro::waitFor(provider.refresh());
    QCOMPARE(provider.links().size(), good ? 1 : 0);
}

void tst_ProviderLinks::R3_030_rememberedInTheProfile()
{
    ProfileRegistry registry(m_folder.filePath(QStringLiteral("settings.ini")));
    m_channel.script = [](const Request &) { return portal(QStringLiteral("https://one.example/")); };
    {
        ProviderService provider(m_channel, registry, QStringLiteral("default"));
        QSignalSpy changed(&provider, &ProviderService::linksChanged);
        QCoro::waitFor(provider.refresh());
        QCoro::waitFor(provider.refresh());
        QCOMPARE(changed.size(), 1);
    }
    m_channel.script = [](const Request &) -> Result<Answer> {
        return fail(Error::Kind::Offline, QStringLiteral("connection_failed"));
    };
    ProviderService provider(m_channel, registry, QStringLiteral("default"));
    QCoro::waitFor(provider.refresh());
    QCOMPARE(provider.links().value(0).url, QStringLiteral("https://one.example/"));
}

QTEST_GUILESS_MAIN(tst_ProviderLinks)
#include "tst_providerlinks.moc"
