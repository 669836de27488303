#include "embeddedfiles.h"

#include <algorithm>
#include <map>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype fileLimit = 20 << 20;
constexpr qsizetype allLimit = 64 << 20;
constexpr size_t countLimit = 1000;

/// Takes what a stream inflates to and stops at the limit, so that a small file cannot fill the memory.
class LimitedSink final : public Pipeline
{
public:
    explicit LimitedSink(qsizetype limit) : Pipeline("einvoice", nullptr), m_limit(limit) {}
    void write(unsigned char const *data, size_t size) override
    {
        tooBig = tooBig || bytes.size() + qsizetype(size) > m_limit;
        if (tooBig)
            throw std::runtime_error("too big"); // qpdf catches it and ends the stream
        bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}
    QByteArray bytes;
    bool tooBig = false;

private:
    const qsizetype m_limit;
};

using Specs = std::vector<std::pair<std::string, QPDFObjectHandle>>;

Specs specsOf(QPDF &pdf)
{
    Specs specs;
    QPDFEmbeddedFileDocumentHelper helper(pdf);
    for (const auto &[key, spec] : helper.getEmbeddedFiles()) {
        if (specs.size() >= countLimit)
            break;
        specs.emplace_back(spec->getFilename().empty() ? key : spec->getFilename(), spec->getObjectHandle());
    }
    auto associated = pdf.getRoot().getKey("/AF");
    if (associated.isArray())
        for (int i = 0; i < std::min(associated.getArrayNItems(), int(countLimit)); ++i) {
            auto item = associated.getArrayItem(i);
            const bool known =
                std::any_of(specs.begin(), specs.end(), [&](const auto &s) { return s.second.getObjGen() == item.getObjGen(); });
            if (item.isDictionary() && !known)
                specs.emplace_back(QPDFFileSpecObjectHelper(item).getFilename(), item);
        }
    return specs;
}
} // namespace

QList<EmbeddedFile> EmbeddedFiles::of(QPDF &pdf)
{
    QList<EmbeddedFile> files;
    qsizetype all = 0;
    for (const auto &[name, spec] : specsOf(pdf)) {
        EmbeddedFile file;
        file.name = QString::fromStdString(name);
        auto stream = QPDFFileSpecObjectHelper(spec).getEmbeddedFileStream();
        if (!stream.isStream()) {
            file.trouble = u"damaged_pdf"_s;
        } else {
            file.mediaType = QString::fromStdString(QPDFEFStreamObjectHelper(stream).getSubtype());
            if (file.mediaType.startsWith(u'/'))
                file.mediaType.remove(0, 1);
            LimitedSink sink(std::min(fileLimit, allLimit - all));
            if (!stream.pipeStreamData(&sink, 0, qpdf_dl_all, true) || sink.tooBig)
                file.trouble = sink.tooBig ? u"einvoice_too_big"_s : u"damaged_pdf"_s;
            else
                file.bytes = sink.bytes;
            all += file.bytes.size();
        }
        files += file;
    }
    return files;
}
