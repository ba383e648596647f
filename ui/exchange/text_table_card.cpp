#include "ui/exchange/text_table_card.h"

#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/exchange/import_texts.h"
#include "ui/exchange/narrow_field.h"
#include "ui/exchange/sheet_view.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QVBoxLayout>

#include <array>

namespace kurator::ui {

namespace {

using exchange::Charset;

constexpr std::array charsetsOffered{Charset::Utf8, Charset::Windows1251, Charset::Dos866,
                                     Charset::Utf16LittleEndian, Charset::Utf16BigEndian};
constexpr std::array separatorsOffered{QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')};
constexpr int textRowsShown = 6;

} // namespace

TextTableCard::TextTableCard(ImportSession& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    QFrame* card = cardFrame(tr("A text table: do the letters and columns look right?"), this);
    auto* form = new Form(card);
    m_charset = new QComboBox(form);
    for (const Charset charset : charsetsOffered) {
        m_charset->addItem(ImportTexts::charset(charset), static_cast<int>(charset));
    }
    m_separator = new QComboBox(form);
    for (const QChar separator : separatorsOffered) {
        m_separator->addItem(ImportTexts::separator(separator), separator.unicode());
    }
    form->addField(tr("&Encoding:"), narrowField(m_charset, tr("Encoding")));
    form->addField(tr("Columns are separated b&y:"),
                   narrowField(m_separator, tr("Columns are separated by")));
    auto* preview = new SheetView(m_model, card);
    preview->setAccessibleName(tr("First rows of the file"));
    preview->setSelectionMode(QAbstractItemView::NoSelection);
    preview->setMinimumHeight((textRowsShown + 2) * preview->verticalHeader()->defaultSectionSize());
    columnOf(card)->addWidget(form);
    columnOf(card)->addWidget(preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_charset, &QComboBox::activated, this, [this] { readAnew(false); });
    connect(m_separator, &QComboBox::activated, this, [this] { readAnew(true); });
}

// The separator is told only where the curator chose it: another encoding may bring out another one.
void TextTableCard::readAnew(bool separatorToo)
{
    exchange::TextChoice choice = m_session.answers().text;
    choice.charset = static_cast<Charset>(m_charset->currentData().toInt());
    if (separatorToo) {
        choice.separator = QChar(m_separator->currentData().toInt());
    }
    m_session.setTextChoice(choice);
}

void TextTableCard::refresh()
{
    const bool isText = m_session.isRead() && m_session.workbook().text;
    setVisible(isText);
    if (isText) {
        const exchange::TextForm& form = *m_session.workbook().text;
        m_charset->setCurrentIndex(m_charset->findData(static_cast<int>(form.charset)));
        m_separator->setCurrentIndex(m_separator->findData(form.separator.unicode()));
        m_model.show(m_session.sheet(), textRowsShown);
    }
}

} // namespace kurator::ui
