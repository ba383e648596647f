#include "ui/exchange/sheet_page.h"

#include "messages/message.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/exchange/import_texts.h"
#include "ui/exchange/narrow_field.h"
#include "ui/exchange/sheet_view.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::size_t rowsPreviewed = 100;

} // namespace

SheetPage::SheetPage(ImportSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_form(new Form(this)), m_sheets(new QComboBox(m_form)),
      m_heading(new QSpinBox(m_form)), m_found(mutedLabel({}, this)), m_view(new SheetView(m_model, this))
{
    m_sheetField = narrowField(m_sheets, tr("Sheet"));
    m_form->addField(tr("&Sheet:"), m_sheetField);
    m_form->addField(tr("&Row of the headings:"), narrowField(m_heading, tr("Row of the headings")),
                     tr("Click the row in the table below, or press Enter on it."));
    m_heading->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_found->setWordWrap(true);
    m_view->setAccessibleName(tr("First rows of the sheet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_found);
    column->addWidget(m_view, 1);
    connect(m_sheets, &QComboBox::activated, this, [this](int index) {
        m_session.setSheet(static_cast<std::size_t>(index));
        showSheet();
    });
    connect(m_heading, &QSpinBox::valueChanged, this, [this](int row) { chooseHeading(row - 1); });
    connect(m_view, &SheetView::rowChosen, this, &SheetPage::chooseHeading);
}

QString SheetPage::title() const
{
    return tr("Headings");
}

QString SheetPage::intro() const
{
    return tr("Check that the row in colour holds the headings: the people are read below it.");
}

bool SheetPage::isReady() const
{
    return m_session.isRead() && m_session.guess();
}

void SheetPage::enter()
{
    fillSheets();
    showSheet();
}

QWidget* SheetPage::firstWidget()
{
    return m_view;
}

void SheetPage::fillSheets()
{
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    for (const exchange::Sheet& sheet : m_session.workbook().sheets) {
        QString name = sheet.name.isEmpty() ? m_session.sourceName() : sheet.name;
        if (sheet.hidden) {
            name = tr("%1 (hidden)").arg(name);
        }
        if (sheet.rows.empty()) {
            name = tr("%1 (empty)").arg(name);
        }
        m_sheets->addItem(name);
    }
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheets->setCurrentIndex(static_cast<int>(m_session.answers().sheet));
    m_sheets->setEnabled(m_sheets->count() > 1);
}

void SheetPage::showSheet()
{
    m_model.show(m_session.sheet(), rowsPreviewed);
    const QSignalBlocker quiet(m_heading);
    m_heading->setRange(1, std::max(1, m_model.rowCount()));
    showHeading();
}

void SheetPage::showHeading()
{
    const auto& guess = m_session.guess();
    m_form->setFault(m_sheetField, guess ? QString() : messages::text(guess.error()));
    m_heading->setEnabled(guess.has_value());
    m_found->setVisible(guess.has_value());
    if (guess) {
        const int row = static_cast<int>(guess->headingRow);
        const QSignalBlocker quiet(m_heading);
        m_heading->setValue(row + 1);
        m_model.setHeadingRow(row);
        m_view->setCurrentIndex(m_model.index(row, 0));
        const auto known = std::ranges::count_if(
            guess->columns, [](const exchange::ColumnGuess& column) { return column.field.has_value(); });
        const auto below = m_session.sheet().rows.size() - guess->headingRow - 1;
        m_found->setText(tr("Understood columns: %1 of %2. Below the headings: %3.")
                             .arg(known)
                             .arg(guess->columns.size())
                             .arg(ImportTexts::rows(static_cast<int>(below))));
        setRole(m_found, known == 0 ? "warning" : "muted");
    }
    Q_EMIT readyChanged();
}

void SheetPage::chooseHeading(int row)
{
    if (row >= 0) {
        m_session.setHeadingRow(static_cast<std::size_t>(row));
        showHeading();
    }
}

} // namespace kurator::ui
