#include "exclusiverename.h"

#include <cerrno>

int renameExclusively(const char *, const char *)
{
    return ENOTSUP;
}
