#include "support/golden.h"

#include "support/text.h"

#include <QDir>
#include <QFile>

using namespace kurator::documents;

namespace {

QString goldenPath(const QString& name)
{
    return QStringLiteral(KURATOR_SOURCE_DIR "/tests/data/golden/") + name;
}

QString joined(const QStringList& lines)
{
    return lines.join(QStringLiteral(" / "));
}

QString corner(const ApprovalBlock& block)
{
    return QStringLiteral("%1: %2 / %3 / %4")
        .arg(block.heading, joined(block.lines), block.signatory, block.date);
}

struct PlainBlock
{
    QString operator()(const Requisites& r) const
    {
        QString joint;
        for (const CoIssuer& issuer : r.joint) {
            joint += QStringLiteral("\n[соиздатель] %1 | %2 | %3")
                         .arg(issuer.organisation, issuer.date, issuer.number);
        }
        return QStringLiteral("[шапка] %1\n[вид] %2\n[дата] %3 | %4%5\n[место] %6")
            .arg(joined(r.organisation), r.kind, r.date, r.number, joint, r.place);
    }
    QString operator()(const Title& title) const { return QStringLiteral("[заголовок] ") + title.text; }
    QString operator()(const Paragraph& paragraph) const { return paragraph.text; }
    QString operator()(const Point& point) const { return point.number + QLatin1Char(' ') + point.text; }
    QString operator()(const Table& table) const
    {
        QStringList lines;
        QStringList headings;
        for (const Column& column : table.columns) {
            headings << column.heading;
        }
        if (!table.title.isEmpty()) {
            lines << QStringLiteral("[над таблицей] ") + table.title;
        }
        lines << QStringLiteral("| ") + headings.join(QStringLiteral(" | "));
        for (const TableRow& row : table.rows) {
            if (const auto* band = std::get_if<Band>(&row)) {
                lines << QStringLiteral("== ") + band->text;
                continue;
            }
            QStringList cells;
            for (const Cell& cell : std::get<Row>(row).cells) {
                cells << QString(cell.text).replace(QLatin1Char('\n'), QStringLiteral(" / "));
            }
            lines << QStringLiteral("| ") + cells.join(QStringLiteral(" | "));
        }
        return lines.join(QLatin1Char('\n'));
    }
    QString operator()(const Signatures& signatures) const
    {
        QStringList lines;
        for (const Signature& one : signatures.list) {
            lines << QStringLiteral("[подпись%1] %2 | %3")
                         .arg(signatures.level ? QStringLiteral(" рядом") : QString(), one.position,
                              one.name);
        }
        return lines.join(QLatin1Char('\n'));
    }
    QString operator()(const ApprovalCorners& corners) const
    {
        QStringList lines;
        for (const ApprovalBlock& block : corners.left) {
            lines << QStringLiteral("[слева] ") + corner(block);
        }
        for (const ApprovalBlock& block : corners.right) {
            lines << QStringLiteral("[справа] ") + corner(block);
        }
        return lines.join(QLatin1Char('\n'));
    }
    QString operator()(const AppendixMark& mark) const
    {
        return QStringLiteral("[приложение] ") + joined(mark.lines);
    }
    QString operator()(const Addressee& addressee) const
    {
        return QStringLiteral("[адресат] ") + joined(addressee.lines);
    }
    QString operator()(const SignatureLine& line) const
    {
        QString text = QStringLiteral("[черта] ") + line.label;
        for (const Blank& blank : line.blanks) {
            text += QStringLiteral(" | %1 %2").arg(blank.text, blank.caption);
        }
        return text;
    }
    QString operator()(const StampPlace& stamp) const { return stamp.text; }
    QString operator()(const Space&) const { return QString(); }
    QString operator()(const PageBreak&) const { return QStringLiteral("[новая страница]"); }
};

} // namespace

QString plainText(const Paper& paper)
{
    QString text;
    for (const Block& block : paper.blocks) {
        const QString plain = std::visit(PlainBlock(), block);
        text += plain.isEmpty() ? plain : plain + QLatin1Char('\n');
    }
    return text;
}

void checkGolden(const QString& name, const QString& text)
{
    QFile golden(goldenPath(name));
    if (qEnvironmentVariableIsSet("KURATOR_UPDATE_GOLDEN")) {
        QDir().mkpath(goldenPath(QString()));
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    INFO("golden file " << name.toStdString());
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(golden.readAll()) == text);
}
