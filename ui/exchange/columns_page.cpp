#include "ui/exchange/columns_page.h"

#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/exchange/import_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kurator::ui {

namespace {

constexpr int lettersInBox = 30;
constexpr int widestBoxInLetters = 72;

// A second line that may be cut: the samples of a column.
class SampleLabel final : public QLabel
{
public:
    SampleLabel(const QString& text, QWidget* parent) : QLabel(parent), m_text(text)
    {
        setTextFormat(Qt::PlainText);
        setToolTip(text);
        setMinimumWidth(fontMetrics().averageCharWidth() * 12);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setProperty("role", QLatin1String("muted"));
    }

    [[nodiscard]] QSize sizeHint() const override { return {minimumWidth(), QLabel::sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        setText(fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
        QLabel::resizeEvent(event);
    }

private:
    QString m_text;
};

bool sameColumns(const std::vector<exchange::ColumnGuess>& a, const std::vector<exchange::ColumnGuess>& b)
{
    return std::ranges::equal(a, b, [](const auto& one, const auto& other) {
        return one.column == other.column && one.heading == other.heading && one.samples == other.samples;
    });
}

} // namespace

ColumnsPage::ColumnsPage(ImportSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session), m_fieldNames(new QStringListModel(this)),
      m_remembered(cardFrame({}, this)), m_missing(new QLabel(this)), m_repeated(new QLabel(this)),
      m_tags(new QCheckBox(tr("Cut competences and interests at commas into &tags as well"), this)),
      m_card(cardFrame({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeRememberedNote());
    column->addWidget(m_missing);
    column->addWidget(m_repeated);
    column->addWidget(m_card);
    column->addWidget(m_tags);
    column->addStretch();
    connect(m_tags, &QCheckBox::toggled, &m_session, &ImportSession::setTags);
    m_missing->setWordWrap(true);
    m_repeated->setWordWrap(true);
    setRole(m_missing, "fault");
    setRole(m_repeated, "warning");
}

QString ColumnsPage::title() const
{
    return tr("Columns");
}

QString ColumnsPage::intro() const
{
    return tr("Check what each column holds. What is not loaded stays in your file only.");
}

bool ColumnsPage::isReady() const
{
    return m_session.guess() && m_session.guess()->missing.empty();
}

void ColumnsPage::enter()
{
    fillFields();
    makeLines();
    showLines();
}

QWidget* ColumnsPage::firstWidget()
{
    const bool misses = m_session.guess() && !m_session.guess()->missing.empty();
    for (const Line& line : m_lines) {
        if (!misses || line.field->currentIndex() == 0) {
            return line.field;
        }
    }
    return this;
}

QWidget* ColumnsPage::makeRememberedNote()
{
    auto* text = new QLabel(
        tr("A list with these headings was loaded before: the columns are taken as you corrected them then."),
        m_remembered);
    text->setWordWrap(true);
    auto* anew = new QPushButton(tr("&Guess anew"), m_remembered);
    columnOf(m_remembered)->addWidget(text);
    columnOf(m_remembered)->addWidget(anew, 0, Qt::AlignLeft);
    connect(anew, &QPushButton::clicked, this, [this] {
        m_session.guessAnew();
        showLines();
        firstWidget()->setFocus(Qt::OtherFocusReason);
    });
    return m_remembered;
}

void ColumnsPage::fillFields()
{
    const auto kind = *m_session.answers().kind;
    QStringList names{tr("do not load")};
    m_fields.clear();
    for (const exchange::Column& column : exchange::columnsOf(kind)) {
        m_fields.push_back(column.field);
        names << ImportTexts::field(kind, column.field);
    }
    if (m_fieldNames->stringList() != names) {
        m_shown.clear();
        m_fieldNames->setStringList(names);
    }
}

void ColumnsPage::makeLines()
{
    const auto& columns = m_session.guess()->columns;
    if (m_table && sameColumns(m_shown, columns)) {
        return;
    }
    delete m_table;
    m_lines.clear();
    m_table = new QWidget(m_card);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 9);
    m_grid->setColumnStretch(3, 1);
    columnOf(m_card)->addWidget(m_table);
    for (const exchange::ColumnGuess& column : columns) {
        addLine(column);
    }
    m_shown = columns;
}

void ColumnsPage::addLine(const exchange::ColumnGuess& column)
{
    const int row = m_grid->rowCount();
    const QString heading = column.heading.isEmpty() ? tr("without a heading") : column.heading;
    auto* letter = mutedLabel(column.letter, m_table);
    auto* name = headingLabel(heading, m_table);
    name->setWordWrap(true);
    auto* samples = new SampleLabel(column.samples.isEmpty() ? tr("nothing below the heading")
                                                             : column.samples.join(QStringLiteral(" · ")),
                                    m_table);
    auto* field = new QComboBox(m_table);
    field->setModel(m_fieldNames);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(lettersInBox);
    field->setMaximumWidth(widestBoxInLetters * fontMetrics().averageCharWidth());
    field->setMaxVisibleItems(16);
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    field->setAccessibleName(tr("Column %1, %2").arg(column.letter, heading));
    auto* mark = mutedLabel({}, m_table);
    auto* under = new QFrame(m_table);
    under->setFrameStyle(QFrame::HLine | QFrame::Plain);
    QPalette thin = under->palette();
    thin.setColor(QPalette::WindowText, colours().line);
    under->setPalette(thin);
    m_grid->addWidget(letter, row, 0);
    m_grid->addWidget(name, row, 1);
    m_grid->addWidget(samples, row + 1, 1);
    m_grid->addWidget(field, row, 2, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(mark, row, 3, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(under, row + 2, 0, 1, 4);
    m_lines.push_back({field, mark});
    connect(field, &QComboBox::activated, this, [this, place = column.column](int index) {
        m_session.setField(place, index == 0 ? std::nullopt
                                             : std::optional(m_fields[static_cast<std::size_t>(index) - 1]));
        showLines();
    });
}

void ColumnsPage::showLines()
{
    const auto& columns = m_session.guess()->columns;
    for (std::size_t i = 0; i < m_lines.size() && i < columns.size(); ++i) {
        const auto found = columns[i].field ? std::ranges::find(m_fields, *columns[i].field) : m_fields.end();
        const auto index = found == m_fields.end() ? 0 : found - m_fields.begin() + 1;
        m_lines[i].field->setCurrentIndex(static_cast<int>(index));
        showMark(m_lines[i], columns[i]);
    }
    showNotes();
    Q_EMIT readyChanged();
}

void ColumnsPage::showMark(const Line& line, const exchange::ColumnGuess& column)
{
    QString text;
    const char* role = "muted";
    if (column.byHand) {
        text = m_session.usesRemembered() ? tr("as last time") : tr("your choice");
        role = "good";
    } else if (column.field) {
        text = tr("guessed");
    }
    line.mark->setText(text);
    setRole(line.mark, role);
    line.field->setAccessibleDescription(text);
}

void ColumnsPage::showNotes()
{
    m_tags->setVisible(holdsLists());
    m_tags->setChecked(m_session.answers().tags);
    m_remembered->setVisible(m_session.usesRemembered());
    QStringList missing;
    for (const exchange::Field field : m_session.guess()->missing) {
        missing << QStringLiteral("«%1»").arg(ImportTexts::field(*m_session.answers().kind, field));
    }
    m_missing->setText(tr("No column is taken for %1. Choose it in the line of that column.")
                           .arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
    const QString repeated = repeatedFields();
    m_repeated->setText(repeated);
    m_repeated->setVisible(!repeated.isEmpty());
}

bool ColumnsPage::holdsLists() const
{
    return std::ranges::any_of(m_session.guess()->columns, [](const exchange::ColumnGuess& column) {
        return column.field == exchange::Field::Competences || column.field == exchange::Field::Interests;
    });
}

QString ColumnsPage::repeatedFields() const
{
    // Times of several columns are all taken, and nothing is read of the other one of a pair.
    using exchange::Field;
    std::map<Field, QStringList> letters;
    for (const exchange::ColumnGuess& column : m_session.guess()->columns) {
        if (column.field && column.field != Field::OtherSide && column.field != Field::Time) {
            letters[*column.field] << column.letter;
        }
    }
    QStringList sentences;
    for (const auto& [field, places] : letters) {
        if (places.size() > 1) {
            sentences << tr("“%1” stands in columns %2: of a row, the first filled one is taken.")
                             .arg(ImportTexts::field(*m_session.answers().kind, field),
                                  places.join(QStringLiteral(", ")));
        }
    }
    return sentences.join(QLatin1Char('\n'));
}

// The wheel scrolls the page and never changes a column by the way.
bool ColumnsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)) {
        event->ignore();
        return true;
    }
    return WizardPage::eventFilter(watched, event);
}

} // namespace kurator::ui
