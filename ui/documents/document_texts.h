#pragma once

#include "documents/paper_edits.h"
#include "lists/document_list.h"
#include "office/paper_request.h"

#include <QColor>
#include <QString>

namespace kurator::ui {

[[nodiscard]] QString stateText(const lists::DocumentRow& row);
[[nodiscard]] QColor stateColour(const lists::DocumentRow& row);
// «Ознакомлены 3 из 7. В деле 01-07.»; empty where nothing has happened since.
[[nodiscard]] QString lifeText(const lists::DocumentRow& row);
// «Дорожная карта № 7 от 21.11.2026».
[[nodiscard]] QString fullTitle(const lists::DocumentRow& row);
[[nodiscard]] QString fullTitle(const QString& title, const office::PaperRequest& request);

// «Приказы по личному составу», and in a column «ЛС»; empty where it stands in no journal of orders.
[[nodiscard]] QString journalText(documents::Journal journal);
[[nodiscard]] QString journalMark(documents::Journal journal);

// «Этап 5», «В любое время».
[[nodiscard]] QString stageText(int stage);
// Why a kind is due: «к пункту 3.8 до 14.11.2026»; empty for one that nothing waits for.
[[nodiscard]] QString dueText(const lists::KindRow& row);

// What a text is called beside its field: «Пункт 2», «Название».
[[nodiscard]] QString roleText(const documents::PaperText& text);
// «Изменено: …», «Добавлено: …», «Убрано: …».
[[nodiscard]] QString editText(const documents::PaperEdit& edit);
// Who and why: the reasons name the person.
[[nodiscard]] QString blockedText(const office::BlockedPerson& person);

// Why there is no paper to show, in the window's words.
[[nodiscard]] QString refusalText(const base::Error& error);

} // namespace kurator::ui
