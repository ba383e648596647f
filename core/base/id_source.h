#pragma once

#include "base/id.h"

#include <QRandomGenerator>

#include <optional>

namespace kurator::base {

// Where new ids come from: random for a school, repeatable from a seed for the demo school and for tests.
class IdSource
{
public:
    IdSource() = default;
    explicit IdSource(quint32 seed) : m_generator(seed) {}

    template <class Tag>
    Id<Tag> next()
    {
        return Id<Tag>(nextUuid());
    }

    QUuid nextUuid();

private:
    std::optional<QRandomGenerator> m_generator;
};

} // namespace kurator::base
