#include "ui/people/further_requests.h"

#include "ui/people/request_source_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int lettersOfSourceInLine = 10;

} // namespace

FurtherRequests::FurtherRequests(QWidget* parent)
    : QWidget(parent), m_add(new QPushButton(tr("Add another r&equest"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_add);
    setFocusProxy(m_add);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_add, &QPushButton::clicked, this, &FurtherRequests::addEmpty);
}

void FurtherRequests::setRequests(const std::vector<people::ToldRequest>& requests)
{
    while (!m_lines.empty()) {
        m_lines.back().row->hide();
        m_lines.back().row->deleteLater();
        m_lines.pop_back();
    }
    for (const people::ToldRequest& one : requests) {
        addLine(one);
    }
}

std::vector<people::ToldRequest> FurtherRequests::requests() const
{
    std::vector<people::ToldRequest> requests;
    for (const Line& line : m_lines) {
        requests.push_back({line.text->text(), line.source->source()});
    }
    return requests;
}

void FurtherRequests::addLine(const people::ToldRequest& request)
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    const Line line{row, new QLineEdit(request.text, row), new RequestSourceBox(row),
                    new QPushButton(tr("Remove"), row)};
    line.source->setSource(request.source);
    line.remove->setAutoDefault(false);
    line.remove->setProperty("flat", true);
    line.source->setMinimumContentsLength(lettersOfSourceInLine);
    line.source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.source->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    across->addWidget(line.text, 3);
    across->addWidget(line.source, 2);
    across->addWidget(line.remove);
    static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(m_lines.size()), row);
    m_lines.push_back(line);
    setTabOrder(line.remove, m_add);
    row->show();
    nameLines();
    connect(line.text, &QLineEdit::textEdited, this, &FurtherRequests::edited);
    connect(line.source, &RequestSourceBox::edited, this, &FurtherRequests::edited);
    connect(line.remove, &QPushButton::clicked, this, [this, row] { remove(row); });
}

void FurtherRequests::addEmpty()
{
    addLine({});
    m_lines.back().text->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

// The keyboard goes to the line that takes its place.
void FurtherRequests::remove(const QWidget* row)
{
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    line->row->hide();
    line->row->deleteLater();
    const auto next = m_lines.erase(line);
    QWidget* keyboard = next == m_lines.end() ? m_add : static_cast<QWidget*>(next->text);
    keyboard->setFocus(Qt::OtherFocusReason);
    nameLines();
    Q_EMIT edited();
}

void FurtherRequests::nameLines()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString number = QString::number(i + 2); // the main request is the first
        m_lines[i].text->setAccessibleName(tr("Request %1").arg(number));
        m_lines[i].text->setPlaceholderText(tr("Request %1").arg(number));
        m_lines[i].source->setAccessibleName(tr("Source of request %1").arg(number));
        m_lines[i].source->lineEdit()->setAccessibleName(m_lines[i].source->accessibleName());
        m_lines[i].source->lineEdit()->setPlaceholderText(tr("source"));
        m_lines[i].remove->setAccessibleName(tr("Remove request %1").arg(number));
    }
}

} // namespace kurator::ui
