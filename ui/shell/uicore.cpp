#include "uicore.h"

#include "documentservice.h"
#include "documentsmodel.h"
#include "fetchcontroller.h"
#include "language.h"
#include "sessionservice.h"
#include "syncloop.h"
#include "watchnotices.h"

UiCore::UiCore(const UiParts &parts)
{
    m_model = std::make_unique<DocumentsModel>(parts.clock);
    m_fetch = std::make_unique<FetchController>(parts.documents, m_notices);
    m_context = std::make_unique<UiContext>(UiContext{parts, m_notices, *m_model, *m_fetch, m_router});
    m_loop = std::make_unique<SyncLoop>(*m_context);
    m_watch = std::make_unique<WatchNotices>(*m_context);
    DocumentService *documents = &parts.documents;
    SessionService *session = &parts.session;
    connect(documents, &DocumentService::rowsChanged, this, [this, documents] { m_model->merge(documents->rows()); });
    connect(session, &SessionService::rolesChanged, this, [this, documents] { m_model->merge(documents->rows()); });
    connect(&parts.language, &Language::changed, this, [this] { m_model->refreshWords(); });
    m_model->merge(documents->rows());
}

UiCore::~UiCore() = default;
