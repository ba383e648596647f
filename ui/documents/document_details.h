#pragma once

#include "lists/document_list.h"
#include "ui/documents/paper_pile.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kurator::ui {

class PaperPreview;

// The chosen paper of the register: what it is, who has read it, where it lies, its text as it was
// registered, printing and PDF.
class DocumentDetails : public QFrame
{
    Q_OBJECT

public:
    explicit DocumentDetails(QWidget* parent = nullptr);

    // Hidden without a row.
    void showRow(const office::Desk& desk, const lists::DocumentRow* row);
    // Empty where the paper has no text here.
    [[nodiscard]] const PaperPile::Papers& papers() const;
    [[nodiscard]] int sheetCount() const;
    // «Дорожная карта № 7 от 21.11.2026».
    [[nodiscard]] QString title() const;
    [[nodiscard]] QWidget* preview() const;

Q_SIGNALS:
    void printAsked();
    void saveAsked();
    void sheetAsked();
    void fileAsked();
    void siteAsked();
    void extractsAsked();

private:
    QLabel* m_title;
    QLabel* m_about;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_sheet;
    QPushButton* m_file;
    QPushButton* m_site;
    QPushButton* m_extracts;
    QLabel* m_life;
    QLabel* m_noText;
    PaperPreview* m_preview;
};

} // namespace kurator::ui
