#include "exclusiverename.h"

#include <cerrno>
#include <cstdio>

int renameExclusively(const char *from, const char *to)
{
    return ::renamex_np(from, to, RENAME_EXCL) == 0 ? 0 : errno;
}
