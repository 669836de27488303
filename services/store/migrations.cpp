#include "database.h"
#include "durable.h"
#include "storeerror.h"
#include "transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE must stand outside of any namespace: a static library's resources are lost otherwise.
static void initStoreResource()
{
    Q_INIT_RESOURCE(store);
}

namespace
{
/// Statements end with ';' at the end of a line.
QStringList statementsOf(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("Migration %s is missing", qUtf8Printable(file));
    QStringList statements;
    QString statement;
    for (const QString &line : QString::fromUtf8(in.readAll()).split(u'\n')) {
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements += statement.trimmed();
            statement.clear();
        }
    }
    return statements;
}
} // namespace

Result<void> Database::migrate()
{
    initStoreResource();
    const QStringList files = QDir(m_options.migrations).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const int newest = m_options.upTo > 0 ? m_options.upTo : int(files.size());
    bool copied = false;
    for (;;) {
        const auto before = number(u"PRAGMA user_version"_s);
        if (!before)
            return fail(before.error());
        m_version = int(*before);
        if (m_version > newest)
            return fail(Error::Kind::Storage, u"database_newer"_s,
                        u"%1 has schema %2, known are %3"_s.arg(m_path).arg(m_version).arg(newest));
        if (m_version == newest)
            return {};
        if (m_options.full && m_version > 0 && !copied) {
            const QString aside = u"%1.before-%2"_s.arg(m_path).arg(m_version + 1, 3, 10, QChar(u'0'));
            if (auto failed = Platform::removeFile(StoreError::toPath(aside))) // of a migration that was interrupted
                return fail(StoreError::fromPlatform(*failed));
            if (auto r = copyInto(aside); !r)
                return r;
            copied = true;
        }
        auto transaction = Transaction::begin(*this);
        if (!transaction)
            return fail(transaction.error());
        const auto now = number(u"PRAGMA user_version"_s); // another process may have been faster
        if (!now)
            return fail(now.error());
        if (*now != m_version)
            continue;
        for (const QString &statement : statementsOf(m_options.migrations + u'/' + files[m_version]))
            if (auto r = execute(statement); !r)
                return r;
        for (const QString &pragma :
             {u"PRAGMA application_id=%1"_s.arg(qint32(m_options.applicationId)), u"PRAGMA user_version=%1"_s.arg(m_version + 1)})
            if (auto r = execute(pragma); !r)
                return r;
        if (auto r = transaction->commit(); !r)
            return r;
        m_prepared.clear();
    }
}
