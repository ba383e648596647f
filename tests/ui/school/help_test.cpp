#include "ui/support/window.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTextBrowser>

namespace {

const QStringList helpTopics{
    QStringLiteral("cycle"),     QStringLiteral("roadmap"),  QStringLiteral("mentees"),
    QStringLiteral("mentors"),   QStringLiteral("consents"), QStringLiteral("matching"),
    QStringLiteral("start"),     QStringLiteral("keys"),     QStringLiteral("programme"),
    QStringLiteral("events"),    QStringLiteral("profile"),  QStringLiteral("pairs"),
    QStringLiteral("documents"), QStringLiteral("reports"),  QStringLiteral("school"),
    QStringLiteral("import"),    QStringLiteral("paper")};

QString contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString helpText(const QString& topic)
{
    return contentOf(QStringLiteral(":/help/%1.md").arg(topic));
}

} // namespace

TEST_CASE("Every topic of the help has its page with a title", "[ui][help]")
{
    for (const QString& topic : helpTopics) {
        const QString text = helpText(topic);
        INFO(topic.toStdString());
        CHECK(text.startsWith(QStringLiteral("# ")));
        CHECK(text.size() > 400);
        CHECK(text.size() < 5000);
    }
}

TEST_CASE("A page of the help is read without scrolling to the side", "[ui][help]")
{
    for (const QString& topic : helpTopics) {
        QTextBrowser browser;
        browser.setSource(QUrl(QStringLiteral("qrc:/help/%1.md").arg(topic)),
                          QTextDocument::MarkdownResource);
        showAt(browser, 700, 900);
        picture(browser, QStringLiteral("help-") + topic);
        INFO(topic.toStdString());
        CHECK(browser.horizontalScrollBar()->maximum() == 0);
        CHECK_FALSE(browser.toPlainText().contains(QStringLiteral("**")));
        CHECK_FALSE(browser.toPlainText().contains(QLatin1Char('|')));
    }
}

TEST_CASE("Links of the help lead to its pages", "[ui][help]")
{
    static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"));
    for (const QString& topic : helpTopics) {
        const QString text = helpText(topic);
        for (auto found = link.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const QString to = match.captured(2);
            INFO(topic.toStdString() << " " << to.toStdString());
            if (match.captured(1).isEmpty()) {
                CHECK(QFile::exists(QStringLiteral(":/help/") + to));
            } else {
                CHECK(to.endsWith(QStringLiteral(".png")));
                CHECK(helpTopics.contains(QString(to).remove(QStringLiteral(".png"))));
            }
        }
    }
}

TEST_CASE("Every page and wizard names a page of the help that exists", "[ui][help]")
{
    static const QRegularExpression asked(
        QStringLiteral("helpTopic\\(\\)[^;{]*\\{?[^;]*return QStringLiteral\\(\"([a-z]+)\"\\)"));
    QSet<QString> found;
    for (QDirIterator files(QStringLiteral(KURATOR_SOURCE_DIR "/ui"), QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString path = files.next();
        if (!path.endsWith(QStringLiteral(".h")) && !path.endsWith(QStringLiteral(".cpp"))) {
            continue;
        }
        const QString content = contentOf(path);
        for (auto one = asked.globalMatch(content); one.hasNext();) {
            found << one.next().captured(1);
        }
    }
    CHECK(found.contains(QStringLiteral("reports")));
    for (const QString& topic : found) {
        INFO(topic.toStdString());
        CHECK(helpTopics.contains(topic));
    }
}
