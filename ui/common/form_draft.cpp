#include "ui/common/form_draft.h"

#include "ui/common/date_editor.h"
#include "ui/common/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int keepMilliseconds = 700;

} // namespace

FormDraft::FormDraft(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &FormDraft::keep);
}

// The fields may be gone already; what they held is in the content.
FormDraft::~FormDraft()
{
    if (m_later->isActive()) {
        keep();
    }
}

void FormDraft::add(const QString& name, QLineEdit* field)
{
    add(
        name, [field] { return field->text(); },
        [field](const QString& text) {
            field->setText(text);
            field->setCursorPosition(0);
        });
    connect(field, &QLineEdit::textEdited, this, &FormDraft::note);
}

void FormDraft::add(const QString& name, DateEditor* field)
{
    add(
        name, [field] { return field->lineEdit()->text(); },
        [field](const QString& text) { field->lineEdit()->setText(text); });
    connect(field, &DateEditor::dateChanged, this, &FormDraft::note);
}

void FormDraft::add(const QString& name, QCheckBox* field)
{
    add(
        name, [field] { return QString::number(field->isChecked() ? 1 : 0); },
        [field](const QString& text) { field->setChecked(text == QLatin1String("1")); });
    connect(field, &QCheckBox::clicked, this, &FormDraft::note);
}

void FormDraft::add(const QString& name, QPlainTextEdit* field)
{
    add(
        name, [field] { return field->toPlainText(); },
        [field](const QString& text) {
            const QSignalBlocker quiet(field);
            field->setPlainText(text);
        });
    connect(field, &QPlainTextEdit::textChanged, this, &FormDraft::note);
}

void FormDraft::addPlace(const QString& name, QComboBox* field)
{
    add(
        name, [field] { return QString::number(field->currentIndex()); },
        [field](const QString& text) { field->setCurrentIndex(text.toInt()); });
    connect(field, &QComboBox::activated, this, &FormDraft::note);
}

void FormDraft::add(const QString& name, QComboBox* field)
{
    add(
        name, [field] { return field->currentData().toString(); },
        [field](const QString& text) { field->setCurrentIndex(field->findData(text)); });
    connect(field, &QComboBox::activated, this, &FormDraft::note);
}

void FormDraft::add(const QString& name, std::function<QString()> typed,
                    std::function<void(const QString&)> put)
{
    m_fields.push_back({name, std::move(typed), std::move(put), {}});
}

void FormDraft::show(const QString& key, const QHash<QString, QString>& stored)
{
    const bool another = key != m_key;
    if (another && m_later->isActive()) {
        keep();
    }
    for (Field& field : m_fields) {
        const QString now = stored.value(field.name);
        if (another || field.typed() == field.stored) {
            field.put(now);
        }
        field.stored = now;
    }
    if (another) {
        m_key = key;
        resume();
    }
    Q_EMIT changed();
}

void FormDraft::show(const QString& key)
{
    QHash<QString, QString> stored;
    for (const Field& field : m_fields) {
        stored.insert(field.name, field.typed());
    }
    show(key, stored);
}

void FormDraft::note()
{
    QJsonObject typed;
    for (const Field& field : m_fields) {
        if (field.typed() != field.stored) {
            typed.insert(field.name, field.typed());
        }
    }
    m_content =
        typed.isEmpty() ? QByteArray() : QJsonDocument(typed).toJson(QJsonDocument::JsonFormat::Compact);
    if (!m_later->isActive()) {
        m_later->start(keepMilliseconds);
    }
    Q_EMIT changed();
}

int FormDraft::changedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_fields, [](const Field& field) { return field.typed() != field.stored; }));
}

bool FormDraft::isChanged(const QString& name) const
{
    const auto field = std::ranges::find(m_fields, name, &Field::name);
    return field != m_fields.end() && field->typed() != field->stored;
}

void FormDraft::drop()
{
    for (const Field& field : m_fields) {
        field.put(field.stored);
    }
    m_content.clear();
    keep();
    Q_EMIT changed();
}

QString FormDraft::resumedText()
{
    return tr("What you typed before is back. “Cancel” forgets it.");
}

void FormDraft::resume()
{
    m_content = m_workspace.draft(m_key);
    const QJsonObject typed = QJsonDocument::fromJson(m_content).object();
    for (const Field& field : m_fields) {
        if (typed.contains(field.name)) {
            field.put(typed.value(field.name).toString());
        }
    }
}

void FormDraft::keep()
{
    m_later->stop();
    m_workspace.keepDraft(m_key, m_content);
}

} // namespace kurator::ui
