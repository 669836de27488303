#pragma once
#include <QStringList>

class QAbstractItemModel;

/// What a list shows of its rows: those its page is about, filtered by words.
class ShownRows
{
public:
    virtual ~ShownRows() = default;
    virtual QAbstractItemModel &model() = 0;
    /// Every word must occur, without regard to case.
    virtual void setText(const QString &text) = 0;
    /// Rows whatever is filtered.
    virtual int total() const = 0;
    virtual QStringList shownIds() const = 0;
};
