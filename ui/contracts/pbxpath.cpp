#include "pbxpath.h"

#include "livetext.h"
#include "textlabel.h"

#include <QVBoxLayout>

PbxPath::PbxPath(QWidget *parent) : QWidget(parent), m_text(new TextLabel(TextLabel::Role::Body, this))
{
    setObjectName(QStringLiteral("pbxPath"));
    m_text->setObjectName(QStringLiteral("pbxPathText"));
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addStretch();
    LiveText::on(this, [this] {
        m_text->setText(tr("Diversions of cloud.phone are set in the PBX itself:\n\n1  Sign in to the PBX as Administrator\n2  "
                           "Teilnehmer: choose the subscriber\n3  Features\n4  Weiterleitungen: enter the target, save"));
    });
}
