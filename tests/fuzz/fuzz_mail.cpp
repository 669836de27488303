// Foreign bytes as an e-mail: refused, or taken apart into files that were in it.
#include "fuzztarget.h"
#include "mimemessage.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArrayView mail(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto files = MimeMessage::attachments(mail);
    if (!files) {
        must(files.error().code == QLatin1String("mail_damaged"));
        return 0;
    }
    must(MimeMessage::looksLikeOne(mail) && files->size() <= MimeMessage::partLimit);
    qsizetype sum = 0;
    for (const MailAttachment &file : *files) {
        must(!file.name.isEmpty());
        sum += file.bytes.size();
    }
    must(sum <= mail.size()); // each coding shortens, and no part is taken twice
    return 0;
}
