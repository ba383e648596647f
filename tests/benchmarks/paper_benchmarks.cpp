#include "benchmarks/benchmarks.h"

#include "rendering/paper_writer.h"
#include "rendering/sample_papers.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace kurator;
using rendering::PaperFormat;

namespace {

constexpr int manyConsents = 1000;
constexpr int mergedConsents = 200;

void mustHold(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::exit(1);
    }
}

QString pupil(int number)
{
    return QStringLiteral("Петрова-Водкина Елизавета, %1").arg(number);
}

std::vector<documents::Paper> consents(int count)
{
    std::vector<documents::Paper> papers;
    for (int i = 0; i < count; ++i) {
        papers.push_back(tests::consent(pupil(i)));
    }
    return papers;
}

void write(int count, const QString& path, PaperFormat format)
{
    mustHold(rendering::writePapers(consents(count), path, format).has_value(), "not written");
    std::printf("    (%d papers, %lld KiB)\n", count, static_cast<long long>(QFile(path).size() / 1024));
}

void prepareNothingToRead(const QString&) {}

void runPdf(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents.pdf"), PaperFormat::Pdf);
}

void runPdfArchive(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents-a.pdf"), PaperFormat::PdfArchive);
}

void runOdt(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents.odt"), PaperFormat::Odt);
}

void runDocx(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents.docx"), PaperFormat::Docx);
}

// For the mail merge of LibreOffice: a table of names, and one consent with the place for the name.
void prepareMerged(const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral("table"));
    QFile table(folder + QStringLiteral("/table/people.csv"));
    mustHold(table.open(QIODevice::WriteOnly), "no table");
    table.write("name\n");
    for (int i = 0; i < mergedConsents; ++i) {
        table.write(QStringLiteral("\"%1\"\n").arg(pupil(i)).toUtf8());
    }
    mustHold(rendering::writePapers({tests::consent(QStringLiteral("КОМУ"))},
                                    folder + QStringLiteral("/form.odt"), PaperFormat::Odt)
                 .has_value(),
             "not written");
}

void runMerged(const QString& folder)
{
    write(mergedConsents, folder + QStringLiteral("/merged-own.pdf"), PaperFormat::Pdf);
}

// Its own mail merge, headless: the table as a database, a field of it in the form, all letters into one PDF.
// Wants libreoffice-base-nogui. Writer 7.4 may break down while it closes the merged text: the file is whole
// by then, and it is what is judged.
constexpr const char* libreOfficePeer = R"(
import os, resource, subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
folder = sys.argv[1]
url = 'file://' + folder
pipe = 'kurator-merge-%d' % os.getpid()
office = subprocess.Popen(['soffice', '-env:UserInstallation=' + url + '/profile', '--headless', '--norestore',
                           '--accept=pipe,name=' + pipe + ';urp;'],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
def connected():
    for attempt in range(300):
        try:
            return resolver.resolve('uno:pipe,name=' + pipe + ';urp;StarOffice.ComponentContext')
        except Exception:
            time.sleep(0.1)
    office.terminate()
    sys.exit('no answer')
context = connected()
def service(name):
    return context.ServiceManager.createInstanceWithContext(name, context)
def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())
desktop = service('com.sun.star.frame.Desktop')
def register_table():
    sources = service('com.sun.star.sdb.DatabaseContext')
    if sources.hasByName('people'):
        return
    source = sources.createInstance()
    source.URL = 'sdbc:flat:' + url + '/table'
    source.Info = properties(Extension='csv', HeaderLine=True, FieldDelimiter=';', StringDelimiter='"', CharSet='UTF-8')
    source.DatabaseDocument.storeAsURL(url + '/people.odb', ())
    sources.registerObject('people', source)
def put_field():
    form = desktop.loadComponentFromURL(url + '/form.odt', '_blank', 0, properties(Hidden=True))
    search = form.createSearchDescriptor()
    search.SearchString = 'КОМУ'
    place = form.findFirst(search)
    column = form.createInstance('com.sun.star.text.FieldMaster.Database')
    column.DataBaseName, column.DataTableName, column.DataColumnName = 'people', 'people', 'name'
    field = form.createInstance('com.sun.star.text.TextField.Database')
    field.attachTextFieldMaster(column)
    place.Text.insertTextContent(place, field, True)
    form.storeToURL(url + '/letter.odt', ())
    form.close(True)
def merge():
    letters = service('com.sun.star.text.MailMerge')
    letters.DataSourceName, letters.CommandType, letters.Command = 'people', 0, 'people'
    letters.DocumentURL, letters.OutputURL = url + '/letter.odt', url
    letters.FileNamePrefix = 'letters'
    letters.OutputType, letters.SaveAsSingleFile, letters.SaveFilter = 2, True, 'writer_pdf_Export'
    try:
        letters.execute(())
    except Exception:
        pass
try:
    register_table()
    put_field()
    begin = time.perf_counter()
    merge()
    inside = (time.perf_counter() - begin) * 1000
finally:
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait()
with open(folder + '/letters0.pdf', 'rb') as letters:
    assert letters.read().count(b'/Type/Page/') == 200
os.remove(folder + '/letters0.pdf')
print('%.0f ms, peak %.0f MiB' % (inside, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))
)";

constexpr Peer libreOffice[] = {{"uno", Peer::Language::Python, libreOfficePeer}};

constexpr Benchmark ofPapers[] = {
    {"papers-pdf", "1,000 consents laid out and written to one PDF", prepareNothingToRead, runPdf, {}},
    {"papers-pdf-a", "the same as PDF/A-1b", prepareNothingToRead, runPdfArchive, {}},
    {"papers-odt", "the same as one ODT", prepareNothingToRead, runOdt, {}},
    {"papers-docx", "the same as one DOCX", prepareNothingToRead, runDocx, {}},
    {"papers-merged", "200 consents to one PDF; LibreOffice (uno) by its own mail merge", prepareMerged,
     runMerged, libreOffice},
};

} // namespace

std::span<const Benchmark> paperBenchmarks()
{
    return ofPapers;
}
