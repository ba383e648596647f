#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace kurator::ui {

// Labels with mnemonics, fields beside them, and room for a fault under each field. Fields get the label as
// accessible name. Several forms may share a width of labels by standing in one column.
class Form : public QWidget
{
    Q_OBJECT

public:
    // Above: for narrow places beside a list.
    enum class Labels
    {
        Beside,
        Above
    };

    explicit Form(QWidget* parent = nullptr, Labels labels = Labels::Beside);

    // `hint` stands under the field in a quiet colour; a fault takes its place.
    void addField(const QString& label, QWidget* field, const QString& hint = {});
    // Over the whole width: headings, explanations, buttons.
    void addWide(QWidget* widget);
    // Takes a field away with its label, or brings both back.
    void setFieldShown(QWidget* field, bool shown);
    void setHint(QWidget* field, const QString& hint);
    // Forms one under another look like one when their fields begin at one line.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

    // An empty sentence takes the fault away.
    void setFault(QWidget* field, const QString& sentence);
    void clearFaults();
    [[nodiscard]] bool hasFaults() const;
    // Gives the keyboard to the first field with a fault.
    void showFirstFault();

private:
    struct Line
    {
        QLabel* name;
        QWidget* field;
        QLabel* under;
        QString hint;
        bool fault = false;
        bool shown = true;
    };

    void showUnder(Line& line, const QString& sentence, bool fault);

    Labels m_labels;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace kurator::ui
