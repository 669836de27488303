#include "nightlyctl.h"

namespace
{
// A small disk of its own over PLACE; what lies there at the end is kept in KEEP.
const char tmpfs[] = R"(size=$1 place=$2 keep=$3; shift 3
mount -t tmpfs -o "size=$size,mode=700" none "$place" || exit 99
"$@"; code=$?; cp -a "$place/." "$keep"; exit $code)";
const char readOnly[] = R"(place=$1; shift
mount --bind "$place" "$place" && mount -o remount,bind,ro "$place" || exit 99
"$@")";

QStringList inOwnMounts(const char *script, const QStringList &arguments)
{
    return QStringList{QStringLiteral("unshare"), QStringLiteral("-rm"),       QStringLiteral("sh"),
                       QStringLiteral("-c"),      QString::fromLatin1(script), QStringLiteral("sh")} +
           arguments;
}

/// Root too needs permission then.
QStringList withoutOverride()
{
    return QStringLiteral("unshare -r setpriv --bounding-set=-dac_override --inh-caps=-dac_override").split(u' ');
}

int exitOf(const QStringList &command)
{
    return QProcess::execute(command.first(), command.mid(1));
}
} // namespace

/// Full disks and folders that cannot be written, as the system itself makes them; without a keyring.
class tst_CtlDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fullDisk_data();
    void fullDisk();
    void folderCannotBeWritten_data();
    void folderCannotBeWritten();

private:
    /// The next fetch, on a good disk, brings what is missing.
    void checkGoesOn(const NightlyCtl &ctl, const QString &archive, int held);
    std::unique_ptr<PortalProcess> m_portal;
    QStringList m_listed;
};

void tst_CtlDisk::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_portal = std::make_unique<PortalProcess>(PortalProcess::Seed::Demo,
                                               NightlyCtl::words("--disable-rule pin-per-hour --disable-rule pin-per-day"));
    QVERIFY2(m_portal->start(), m_portal->log().constData());
    m_listed = NightlyCtl::listed(*m_portal);
    QVERIFY(m_listed.size() > 24);
}

void tst_CtlDisk::checkGoesOn(const NightlyCtl &ctl, const QString &archive, int held)
{
    const auto again =
        ctl.withPassword(*m_portal, {QStringLiteral("documents"), QStringLiteral("fetch"), QStringLiteral("--out"), archive});
    QVERIFY2(again.exit == 0, again.err.constData());
    QCOMPARE(again.json()[u"fetched"].toInt(), int(m_listed.size()) - held);
    QCOMPARE(NightlyCtl::hashes(archive), m_listed);
    QCOMPARE(NightlyCtl::unfinished(archive), QStringList());
    const auto verify = ctl.serve(NightlyCtl::words("archive verify"));
    QVERIFY2(verify.exit == 0, verify.out.constData());
}

void tst_CtlDisk::fullDisk_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("size");
    QTest::addColumn<bool>("enough");
    QTest::newRow("archive, large disk (control)") << QStringLiteral("archive") << QStringLiteral("200m") << true;
    QTest::newRow("archive, small disk") << QStringLiteral("archive") << QStringLiteral("1m") << false;
    QTest::newRow("databases, large disk (control)") << QStringLiteral("profiles") << QStringLiteral("200m") << true;
    for (const char *size : {"64k", "400k"})
        QTest::addRow("databases, %s", size) << QStringLiteral("profiles") << QString::fromLatin1(size) << false;
}

void tst_CtlDisk::fullDisk()
{
    QFETCH(QString, place);
    QFETCH(QString, size);
    QFETCH(bool, enough);
    NightlyCtl ctl(m_portal->url());
    const QString mounted = ctl.folder() + u'/' + place, kept = ctl.folder() + QStringLiteral("/kept"),
                  archive = ctl.folder() + QStringLiteral("/archive");
    QVERIFY(QDir().mkpath(mounted) && QDir().mkpath(kept));
    ctl.setWrapper(inOwnMounts(tmpfs, {size, mounted, kept}));
    const auto ended =
        ctl.withPassword(*m_portal, {QStringLiteral("documents"), QStringLiteral("fetch"), QStringLiteral("--out"), archive});
    QVERIFY(QDir().rmdir(mounted));
    QVERIFY(QDir().rename(kept, mounted));
    const QStringList held = NightlyCtl::hashes(archive);
    if (enough) {
        QVERIFY2(ended.exit == 0, ended.err.constData());
        QCOMPARE(held, m_listed);
        return;
    }
    QVERIFY2(ended.err.contains("The disk is full"), ended.err.constData());
    QVERIFY(ended.err.contains(mounted.toUtf8()));
    const int fetched = ended.json()[u"fetched"].toInt();
    QCOMPARE(ended.exit, fetched > 0 ? 10 : 7);
    // What is there is whole.
    for (const QString &hash : held)
        QVERIFY2(m_listed.contains(hash), qPrintable(hash));
    QVERIFY(held.size() < m_listed.size());
    ctl.setWrapper({});
    checkGoesOn(ctl, archive, int(held.size())); // also those whose row did not fit any more
}

void tst_CtlDisk::folderCannotBeWritten_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("mount");
    QTest::addColumn<QString>("words");
    const QString readOnlyWords = QStringLiteral("Cannot write there"), denied = QStringLiteral("No permission");
    QTest::newRow("archive on a read-only disk") << QStringLiteral("archive") << true << readOnlyWords;
    QTest::newRow("archive without permission") << QStringLiteral("archive") << false << denied;
    QTest::newRow("databases on a read-only disk") << QStringLiteral("profiles") << true << readOnlyWords;
    QTest::newRow("databases without permission") << QStringLiteral("profiles") << false << denied;
}

void tst_CtlDisk::folderCannotBeWritten()
{
    QFETCH(QString, place);
    QFETCH(bool, mount);
    QFETCH(QString, words);
    NightlyCtl ctl(m_portal->url());
    const QString locked = ctl.folder() + u'/' + place, archive = ctl.folder() + QStringLiteral("/archive");
    QVERIFY(QDir().mkpath(locked));
    const QStringList wrapper = mount ? inOwnMounts(readOnly, {locked}) : withoutOverride();
    if (!mount)
        QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    // Control: nobody could write there, and elsewhere anybody can.
    QVERIFY(exitOf(wrapper + QStringList{QStringLiteral("touch"), locked + QStringLiteral("/x")}) == 1);
    QCOMPARE(exitOf(wrapper + QStringList{QStringLiteral("touch"), ctl.folder() + QStringLiteral("/x")}), 0);

    ctl.setWrapper(wrapper);
    const auto ended =
        ctl.withPassword(*m_portal, {QStringLiteral("documents"), QStringLiteral("fetch"), QStringLiteral("--out"), archive});
    QVERIFY2(ended.exit == 7, ended.err.constData());
    QVERIFY2(ended.err.contains(words.toUtf8()) && ended.err.contains(locked.toUtf8()), ended.err.constData());
    QCOMPARE(NightlyCtl::hashes(archive), QStringList());

    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ctl.setWrapper({});
    checkGoesOn(ctl, archive, 0);
}

QTEST_GUILESS_MAIN(tst_CtlDisk)
#include "tst_ctldisk.moc"
