#pragma once
#include "card.h"
#include "tone.h"

#include <QList>

class TextLabel;
class QVBoxLayout;

/// A card of short lines, each a button that leads somewhere: two rows of words and a pill at the right.
class LinesCard final : public Card
{
    Q_OBJECT
public:
    struct Line {
        QString title;
        QString detail;
        QString pill; ///< empty: none
        Tone tone = Tone::Neutral;
        QString page;
        QString argument;
        bool operator==(const Line &) const = default;
    };

    LinesCard(const QString &name, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// `nothing` stands in the place of no lines.
    void setLines(const QList<Line> &lines, const QString &nothing);

Q_SIGNALS:
    void opened(const QString &page, const QString &argument);

private:
    TextLabel *m_title = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<Line> m_lines;
    QString m_nothing;
};
