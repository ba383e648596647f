#include "storage/mappers/tables.h"

namespace kurator::storage {

using documents::Document;

template <>
const Table<Document>& tableOf()
{
    using D = Document;
    static const Table<D> table{"document",
                                {
                                    column<D>("id", &D::id),
                                    column<D>("programme", &D::programme),
                                    column<D>("kind", &D::kind),
                                    column<D>("number", &D::number),
                                    column<D>("date", &D::date),
                                    column<D>("title", &D::title),
                                    column<D>("state", &D::state),
                                    column<D>("issued_elsewhere", &D::issuedElsewhere),
                                    column<D>("blocks", &D::blocks),
                                    column<D>("data", &D::data),
                                }};
    return table;
}

} // namespace kurator::storage
