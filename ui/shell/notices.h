#pragma once
#include "result.h"
#include "tone.h"

#include <QMap>
#include <QObject>
#include <functional>

/// What the window has to say: ongoing trouble is a banner with one button, a single event is a toast.
class Notices : public QObject
{
    Q_OBJECT
public:
    struct Banner {
        Tone tone = Tone::Warning;
        QString strong; ///< the first words, bold
        QString text;
        QString action;
        std::function<void()> run;
    };

    using QObject::QObject;

    /// Banners with a smaller rank stand before others; `id` replaces the one of the same id.
    void setBanner(const QString &id, int rank, const Banner &banner);
    void clearBanner(const QString &id);
    /// The one to show; none: strong and text are empty.
    Banner top() const;
    void toast(const QString &text, Tone tone = Tone::Neutral);
    void failed(const Error &error);

Q_SIGNALS:
    void bannerChanged();
    /// The banner's buttons that need the window.
    void signInWanted();
    void retryWanted();
    void toasted(const QString &text, Tone tone);

private:
    QMap<QPair<int, QString>, Banner> m_banners;
};
