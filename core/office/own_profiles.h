#pragma once

#include "office/desk.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kurator::office {

// Profiles of the school's own, from a file or changed in the window; each of these is one undoable step and
// the desk follows it at once. `content` is refused as programme::readProfile() tells, `file` is its name.

// One more. Gives its code. Refused with office.own-profile-exists {profile, code} where the school has an
// own one of this code already; a built-in one of the same code steps back behind it.
[[nodiscard]] base::Result<QString> addOwnProfile(Desk& desk, const QByteArray& content, const QString& file);

// In place of the own one of the same code, or of the built-in one. Marks stay by the numbers of their items.
// Refused with office.form-in-use {form, n} where pairs work by a form that it does not have. Nothing is
// stored when nothing changes.
[[nodiscard]] base::Result<void> replaceOwnProfile(Desk& desk, const QByteArray& content,
                                                   const QString& file);

// Takes it out; a built-in one of the same code holds again. Refused with office.no-own-profile {profile},
// office.own-profile-used {profile, years} while a year is kept by it and there is no built-in one,
// office.form-in-use {form, n}.
[[nodiscard]] base::Result<void> removeOwnProfile(Desk& desk, const QString& code);

// The open programme goes on by another profile. Refused with programme.no-profile {profile},
// office.form-in-use {form, n}.
[[nodiscard]] base::Result<void> useProfile(Desk& desk, const QString& code);

// Numbers of marked items that `next` does not have, in all programmes that would go by it in place of
// `code`; the marks stay in the base and show again when the items come back.
[[nodiscard]] QStringList marksWithoutItem(const Desk& desk, const programme::Profile& next);
// The same for the open programme alone, which may go by another one now.
[[nodiscard]] QStringList marksWithoutItemHere(const Desk& desk, const programme::Profile& next);

} // namespace kurator::office
