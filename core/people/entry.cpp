#include "people/entry.h"

namespace kurator::people {

bool isAdult(Category category)
{
    switch (category) {
    case Category::Teacher:
    case Category::Parent:
    case Category::Graduate:
    case Category::Employer:
    case Category::Partner:
        return true;
    case Category::Pupil:
    case Category::Student:
    case Category::Other:
        return false;
    }
    return false;
}

} // namespace kurator::people
