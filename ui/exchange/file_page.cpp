#include "ui/exchange/file_page.h"

#include "messages/message.h"
#include "ui/common/choices.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/exchange/import_texts.h"
#include "ui/exchange/narrow_field.h"
#include "ui/exchange/text_table_card.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace kurator::ui {

namespace {

using exchange::TableKind;

constexpr std::array kindsOffered{TableKind::Mentees, TableKind::Mentors, TableKind::Consents,
                                  TableKind::Ballots, TableKind::Pairs};

QString firstFileIn(const QMimeData& dropped)
{
    for (const QUrl& url : dropped.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

FilePage::FilePage(ImportSession& session, QWidget* parent) : WizardPage(parent), m_session(session)
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeOffer());
    column->addWidget(makeSource());
    column->addWidget(makeKind());
    m_textCard = new TextTableCard(m_session, this);
    column->addWidget(m_textCard);
    column->addStretch();
    connect(&session, &ImportSession::readingEnded, this, [this] {
        showAll();
        // Enter goes on now.
        if (isReady() && m_source->isAncestorOf(focusWidget())) {
            m_kind->setFocus(Qt::OtherFocusReason);
        }
    });
    showAll();
}

QString FilePage::title() const
{
    return tr("File");
}

QString FilePage::intro() const
{
    return tr("Choose the table with the list. Nothing is stored before the last step.");
}

bool FilePage::isReady() const
{
    return m_session.isRead() && m_session.answers().kind;
}

void FilePage::enter()
{
    showAll();
}

QWidget* FilePage::firstWidget()
{
    return m_offer->isHidden() ? m_choose : m_goOn;
}

QWidget* FilePage::makeOffer()
{
    m_offer = cardFrame(tr("An unfinished import"), this);
    m_offerText = new QLabel(m_offer);
    m_offerText->setWordWrap(true);
    m_goOn = mainButton(tr("&Go on"), m_offer);
    auto* anew = new QPushButton(tr("&Start anew"), m_offer);
    auto* row = new QHBoxLayout;
    row->addWidget(m_goOn);
    row->addWidget(anew);
    row->addStretch();
    columnOf(m_offer)->addWidget(m_offerText);
    columnOf(m_offer)->addLayout(row);
    connect(m_goOn, &QPushButton::clicked, this, &FilePage::goOnAsked);
    connect(anew, &QPushButton::clicked, this, [this] {
        m_offer->hide();
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT startAnewAsked();
    });
    m_offer->hide();
    return m_offer;
}

QWidget* FilePage::makeSource()
{
    m_source = cardFrame(tr("Where the list is"), this);
    m_source->setObjectName(QStringLiteral("dropField"));
    m_fileName = new QLabel(m_source);
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setWordWrap(true);
    m_fileNote = mutedLabel({}, m_source);
    m_fileNote->setWordWrap(true);
    m_choose = new QPushButton(tr("Choose a &file…"), m_source);
    auto* fromClipboard = new QPushButton(tr("Paste from the &clipboard"), m_source);
    fromClipboard->setToolTip(tr("A table that was copied in a spreadsheet, a paper or a letter (Ctrl+V)"));
    auto* hint = mutedLabel(tr("or drag the file here. Excel (.xlsx), LibreOffice (.ods) and CSV are read."),
                            m_source);
    hint->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(fromClipboard);
    row->addStretch();
    columnOf(m_source)->addWidget(m_fileName);
    columnOf(m_source)->addWidget(m_fileNote);
    columnOf(m_source)->addLayout(row);
    columnOf(m_source)->addWidget(hint);
    connect(m_choose, &QPushButton::clicked, this, &FilePage::chooseFile);
    connect(fromClipboard, &QPushButton::clicked, this, &FilePage::paste);
    return m_source;
}

QWidget* FilePage::makeKind()
{
    m_kindCard = cardFrame({}, this);
    auto* form = new Form(m_kindCard);
    m_kind = new QComboBox(form);
    for (const TableKind kind : kindsOffered) {
        m_kind->addItem(ImportTexts::kind(kind), static_cast<int>(kind));
    }
    m_kind->setPlaceholderText(tr("Choose"));
    m_kindNote = mutedLabel({}, form);
    m_kindNote->setWordWrap(true);
    form->addField(tr("&What the list holds:"), narrowField(m_kind, tr("What the list holds")));
    form->addWide(m_kindNote);
    columnOf(m_kindCard)->addWidget(form);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_session.setKind(static_cast<TableKind>(m_kind->currentData().toInt()));
        showKind();
        Q_EMIT readyChanged();
    });
    return m_kindCard;
}

void FilePage::offerToGoOn(const ImportAnswers& answers)
{
    const QString source = answers.file.isEmpty() ? tr("copied text") : QFileInfo(answers.file).fileName();
    m_offerText->setText(
        answers.kind
            ? tr("%1 from “%2”: your corrections are kept.").arg(ImportTexts::kind(*answers.kind), source)
            : tr("“%1”: your corrections are kept.").arg(source));
    m_offer->show();
}

void FilePage::chooseFile()
{
    const QString path = choices().fileToOpen(
        this, tr("The file with the list"),
        tr("Tables (%1)")
                .arg(
                    QStringLiteral("*.xlsx *.xlsm *.xls *.ods *.fods *.csv *.tsv *.txt *.htm *.html *.xml")) +
            QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty()) {
        m_session.readFile(path);
    }
}

void FilePage::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QString path = copied ? firstFileIn(*copied) : QString();
    if (!path.isEmpty()) {
        m_session.readFile(path);
    } else {
        m_session.readText(copied ? copied->text() : QString());
    }
}

void FilePage::showAll()
{
    showSource();
    showKind();
    m_textCard->refresh();
    Q_EMIT readyChanged();
}

void FilePage::showSource()
{
    const ImportAnswers& answers = m_session.answers();
    const bool hasSource = answers.hasSource() || m_session.trouble();
    m_offer->setVisible(!m_offer->isHidden() && !hasSource);
    m_fileName->setText(hasSource ? m_session.sourceName() : tr("No file is chosen yet."));
    m_fileName->setToolTip(QDir::toNativeSeparators(answers.file));
    setRole(m_fileName, hasSource ? "heading" : "muted");
    QString note;
    if (m_session.trouble()) {
        note = messages::text(*m_session.trouble());
    } else if (m_session.isRead()) {
        const QString size = tr("%n sheet(s)", nullptr, static_cast<int>(m_session.workbook().sheets.size()));
        const QString folder = QDir::toNativeSeparators(QFileInfo(answers.file).absolutePath());
        note = answers.file.isEmpty() ? ImportTexts::rows(static_cast<int>(m_session.sheet().rows.size()))
                                      : folder + QStringLiteral(" · ") + size;
    }
    m_fileNote->setText(note);
    m_fileNote->setVisible(!note.isEmpty());
    setRole(m_fileNote, m_session.trouble() ? "fault" : "muted");
    m_choose->setAccessibleDescription(note);
}

void FilePage::showKind()
{
    m_kindCard->setVisible(m_session.isRead());
    const auto kind = m_session.answers().kind;
    const auto likely = m_session.likelyKind();
    m_kind->setCurrentIndex(kind ? m_kind->findData(static_cast<int>(*kind)) : -1);
    QString note;
    const char* role = "muted";
    if (!kind) {
        note = tr("The headings do not tell what the list holds. Choose it here.");
        role = "warning";
    } else if (likely && *likely != *kind) {
        note = tr("By its headings the list looks like this one: %1.").arg(ImportTexts::kind(*likely));
        role = "warning";
    } else if (likely) {
        note = tr("That is how the headings look.");
    }
    m_kindNote->setText(note);
    m_kindNote->setVisible(!note.isEmpty());
    setRole(m_kindNote, role);
}

void FilePage::highlight(bool on)
{
    m_source->setProperty("dropHere", on);
    m_source->style()->unpolish(m_source);
    m_source->style()->polish(m_source);
}

void FilePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!firstFileIn(*event->mimeData()).isEmpty() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
        highlight(true);
    }
}

void FilePage::dragLeaveEvent(QDragLeaveEvent*)
{
    highlight(false);
}

void FilePage::dropEvent(QDropEvent* event)
{
    highlight(false);
    const QString path = firstFileIn(*event->mimeData());
    event->acceptProposedAction();
    if (!path.isEmpty()) {
        m_session.readFile(path);
    } else {
        m_session.readText(event->mimeData()->text());
    }
}

void FilePage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    WizardPage::keyPressEvent(event);
}

} // namespace kurator::ui
