#include "processlimits.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

bool limitThisProcess(qint64 memory)
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no dialog when it crashes
    HANDLE job = CreateJobObjectW(nullptr, nullptr);              // lives as long as this process
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limits.ProcessMemoryLimit = SIZE_T(memory);
    return job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)
        && AssignProcessToJobObject(job, GetCurrentProcess());
}

void useBinaryStreams()
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}

qint64 memoryOfTheComputer()
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? qint64(status.ullTotalPhys) : 0;
}
