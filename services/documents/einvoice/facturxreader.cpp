#include "facturxreader.h"

#include <algorithm>
#include <map>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype pdfLimit = 64 << 20;
constexpr qsizetype xmlLimit = 8 << 20;
constexpr size_t attachmentLimit = 1000;

/// Takes what a stream inflates to and stops at the limit, so that a small file cannot fill the memory.
class LimitedSink final : public Pipeline
{
public:
    LimitedSink() : Pipeline("einvoice", nullptr) {}
    void write(unsigned char const *data, size_t size) override
    {
        tooBig = tooBig || bytes.size() + qsizetype(size) > xmlLimit;
        if (tooBig)
            throw std::runtime_error("too big"); // qpdf catches it and ends the stream
        bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}
    QByteArray bytes;
    bool tooBig = false;
};

/// Which embedded names carry an invoice; the first found wins. AFRelationship says nothing reliable.
int rank(const std::string &name)
{
    static const QStringList names{u"factur-x.xml"_s, u"xrechnung.xml"_s, u"zugferd-invoice.xml"_s};
    const auto index = names.indexOf(QString::fromStdString(name).toLower());
    return index < 0 ? INT_MAX : int(index);
}

using Specs = std::vector<std::pair<std::string, QPDFObjectHandle>>;

/// Of the name tree and of /AF; some writers fill only one of them.
Specs embeddedFiles(QPDF &pdf)
{
    Specs specs;
    QPDFEmbeddedFileDocumentHelper helper(pdf);
    for (const auto &[key, spec] : helper.getEmbeddedFiles()) {
        if (specs.size() >= attachmentLimit)
            break;
        specs.emplace_back(spec->getFilename().empty() ? key : spec->getFilename(), spec->getObjectHandle());
    }
    auto associated = pdf.getRoot().getKey("/AF");
    if (associated.isArray())
        for (int i = 0; i < std::min(associated.getArrayNItems(), int(attachmentLimit)); ++i) {
            auto item = associated.getArrayItem(i);
            const bool known =
                std::any_of(specs.begin(), specs.end(), [&](const auto &s) { return s.second.getObjGen() == item.getObjGen(); });
            if (item.isDictionary() && !known)
                specs.emplace_back(QPDFFileSpecObjectHelper(item).getFilename(), item);
        }
    return specs;
}

Result<EInvoice> extract(QPDF &pdf)
{
    std::string name;
    QPDFObjectHandle chosen;
    int best = INT_MAX;
    int equals = 0;
    for (const auto &[fileName, spec] : embeddedFiles(pdf)) {
        const int r = rank(fileName);
        if (r == INT_MAX || r > best)
            continue;
        equals = r == best ? equals + 1 : 1;
        best = r;
        name = fileName;
        chosen = spec;
    }
    if (best == INT_MAX)
        return fail(Error::Kind::NotFound, u"no_einvoice"_s);
    if (equals > 1)
        return fail(Error::Kind::Invalid, u"ambiguous_einvoice"_s, QString::fromStdString(name));
    auto stream = QPDFFileSpecObjectHelper(chosen).getEmbeddedFileStream();
    if (!stream.isStream())
        return fail(Error::Kind::Invalid, u"damaged_pdf"_s, u"the attachment has no stream"_s);
    LimitedSink sink;
    const bool unpacked = stream.pipeStreamData(&sink, 0, qpdf_dl_all, true);
    if (sink.tooBig)
        return fail(Error::Kind::Invalid, u"einvoice_too_big"_s);
    if (!unpacked)
        return fail(Error::Kind::Invalid, u"damaged_pdf"_s, u"the attachment cannot be unpacked"_s);
    auto invoice = FacturXReader::readXml(sink.bytes);
    if (invoice)
        invoice->name = QString::fromStdString(name);
    return invoice;
}
} // namespace

Result<EInvoice> FacturXReader::read(const QByteArray &bytes)
{
    if (bytes.size() > pdfLimit)
        return fail(Error::Kind::Invalid, u"einvoice_too_big"_s);
    if (!bytes.left(1024).contains("%PDF-"))
        return fail(Error::Kind::Invalid, u"damaged_pdf"_s, u"not a PDF"_s);
    try { // qpdf speaks in exceptions; none leaves this function
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("invoice", bytes.constData(), size_t(bytes.size()));
        return extract(pdf);
    } catch (const QPDFExc &e) {
        return fail(Error::Kind::Invalid, e.getErrorCode() == qpdf_e_password ? u"encrypted_pdf"_s : u"damaged_pdf"_s,
                    QString::fromLocal8Bit(e.what()));
    } catch (const std::exception &e) {
        return fail(Error::Kind::Invalid, u"damaged_pdf"_s, QString::fromLocal8Bit(e.what()));
    }
}
