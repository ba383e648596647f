#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::tests {

// A folder for the files of a test; they stay where the variable KURATOR_PICTURES names a folder.
class PaperFolder
{
public:
    PaperFolder();
    ~PaperFolder();
    PaperFolder(const PaperFolder&) = delete;
    PaperFolder& operator=(const PaperFolder&) = delete;

    [[nodiscard]] QString file(const QString& name) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    bool m_kept;
};

// Turns files into others of the same names by LibreOffice («pdf», «txt:Text (encoded):UTF8»), all in one
// start, into the folder. Fails the test when LibreOffice is missing.
void convertByLibreOffice(const QStringList& files, const QString& format, const PaperFolder& folder);

// Whether LibreOffice is there; when not, says aloud that the test is skipped.
[[nodiscard]] bool hasLibreOffice();

// What python-docx reads in each file: {"tables": [[rows, columns, heading rows]…], "texts": […], "sections":
// [{…}…], "title", "author"}. Fails the test when it is missing.
[[nodiscard]] std::vector<QJsonObject> seenByPythonDocx(const QStringList& paths);

// The text of the QR code on the first page of a PDF, empty for none. Fails the test when zbarimg or pdftoppm
// is missing.
[[nodiscard]] QString qrOnFirstPage(const QString& pdf, const PaperFolder& folder);

[[nodiscard]] QByteArray bytesOfFile(const QString& path);

// The bytes of a part of a zip container.
[[nodiscard]] QByteArray zipPart(const QString& path, const QString& name);

} // namespace kurator::tests
