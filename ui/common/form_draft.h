#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace kurator::ui {

class DateEditor;
class Workspace;

// What was typed on a page and is not stored yet. It is kept as a draft of the base within a second, laid
// over the fields when the page opens again, and stays when the desk changes under it.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    FormDraft(Workspace& workspace, QObject* parent);
    ~FormDraft() override;

    void add(const QString& name, QLineEdit* field);
    void add(const QString& name, DateEditor* field);
    void add(const QString& name, QCheckBox* field); // «1» and «0»
    void add(const QString& name, QPlainTextEdit* field);
    void add(const QString& name, QComboBox* field);      // by the text of its data
    void addPlace(const QString& name, QComboBox* field); // by the place in its list
    // Another kind of field, which calls note() when the curator changed it.
    void add(const QString& name, std::function<QString()> typed, std::function<void(const QString&)> put);

    // What the desk holds goes into the fields that were not changed; the draft of another key is laid over.
    void show(const QString& key, const QHash<QString, QString>& stored);
    // The same where the fields hold what is stored.
    void show(const QString& key);
    // Something was typed, or put into a field by a button.
    void note();
    // How many fields differ from what is stored.
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] bool isChanged(const QString& name) const;
    // Puts what is stored into all fields and forgets the draft.
    void drop();
    // For a form that can be left with «Cancel» and opened with a draft over it.
    [[nodiscard]] static QString resumedText();

Q_SIGNALS:
    // The number of changed fields may be another one.
    void changed();

private:
    struct Field
    {
        QString name;
        std::function<QString()> typed;
        std::function<void(const QString&)> put;
        QString stored;
    };

    void resume();
    void keep();

    Workspace& m_workspace;
    QTimer* m_later;
    QString m_key;
    std::vector<Field> m_fields;
    QByteArray m_content; // of the draft
};

} // namespace kurator::ui
