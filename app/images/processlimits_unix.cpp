#include "processlimits.h"

#include <sys/resource.h>
#include <unistd.h>

bool limitThisProcess(qint64 memory)
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __SANITIZE_ADDRESS__ // it reserves terabytes of addresses
    Q_UNUSED(memory);
    return false;
#else
    const rlimit most{.rlim_cur = rlim_t(memory), .rlim_max = rlim_t(memory)};
    return setrlimit(RLIMIT_AS, &most) == 0;
#endif
}

void useBinaryStreams() { }

qint64 memoryOfTheComputer()
{
    const long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? qint64(pages) * size : 0;
}
