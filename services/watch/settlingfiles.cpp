#include "settlingfiles.h"

QList<FoundFile> SettlingFiles::look(const QList<FoundFile> &files, std::chrono::milliseconds now)
{
    QHash<QString, Seen> seen;
    QList<FoundFile> settled;
    m_waiting = false;
    for (const FoundFile &file : files) {
        Seen one = m_seen.value(file.path, {file, now});
        if (!(one.file == file))
            one = {file, now};
        seen.insert(file.path, one);
        if (now - one.since >= m_rest)
            settled += file;
        else
            m_waiting = true;
    }
    m_seen = seen;
    return settled;
}
