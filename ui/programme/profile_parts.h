#pragma once

#include "programme/profile.h"
#include "ui/programme/rule_editor.h"

namespace kurator::ui {

class PartEditor;

// The parts of the profile's editor. Each edits `profile` in place, which must outlive it.
[[nodiscard]] PartEditor* headPart(programme::Profile& profile);
[[nodiscard]] PartEditor* centresPart(programme::Profile& profile);
[[nodiscard]] PartEditor* reportsPart(programme::Profile& profile, const RuleEditor::Meaning& meaning);
[[nodiscard]] PartEditor* stagesPart(programme::Profile& profile);
[[nodiscard]] PartEditor* formsPart(programme::Profile& profile);
[[nodiscard]] PartEditor* itemsPart(programme::Profile& profile, const RuleEditor::Meaning& meaning);
[[nodiscard]] PartEditor* indicatorsPart(programme::Profile& profile, int nearYear);
[[nodiscard]] PartEditor* actsPart(programme::Profile& profile);

} // namespace kurator::ui
