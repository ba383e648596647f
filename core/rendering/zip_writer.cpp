#include "rendering/zip_writer.h"

#include <memory>

#include <zip.h>

namespace kurator::rendering {

namespace {

constexpr zip_uint16_t firstDosDay = 0x21; // 1 January 1980: a fixed time makes equal bytes

struct ZipSourceCloser
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

bool addPart(zip_t* container, const ZipPart& part)
{
    zip_source_t* source =
        zip_source_buffer(container, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    const zip_int64_t index =
        zip_file_add(container, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(container, at, method, 0) == 0 &&
           zip_file_set_dostime(container, at, 0, firstDosDay, 0) == 0;
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t info;
    if (zip_source_stat(source, &info) != 0 || zip_source_open(source) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(info.size), Qt::Uninitialized);
    const bool whole = zip_source_read(source, bytes.data(), info.size) == bytes.size();
    zip_source_close(source);
    return whole ? bytes : QByteArray();
}

} // namespace

QByteArray zipped(const std::vector<ZipPart>& parts)
{
    const std::unique_ptr<zip_source_t, ZipSourceCloser> source(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source) {
        return {};
    }
    zip_source_keep(source.get()); // the container lets go of one share when it is closed
    zip_t* container = zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    if (container == nullptr) {
        zip_source_free(source.get());
        return {};
    }
    for (const ZipPart& part : parts) {
        if (!addPart(container, part)) {
            zip_discard(container);
            return {};
        }
    }
    if (zip_close(container) != 0) {
        zip_discard(container);
        return {};
    }
    return contentOf(source.get());
}

} // namespace kurator::rendering
