// Loaded into the program from outside (LD_PRELOAD): one access to a file below a folder fails. A system call tracer
// would do the same, but cannot tell files from the pipes by which threads wake each other.
//
//     DISK_FAULT    write:N:ERRNO, sync:N:ERRNO, rename:N:ERRNO, open:N:ERRNO or close:N:ERRNO, for the N-th of its
//                   kind in a process
//     DISK_BELOW    the folder
//     DISK_MARK     a file that is made when it happens

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Fault {
    std::array<char, 16> call{};
    long place = -1;
    int error = 0;
    const char *below = std::getenv("DISK_BELOW");
    const char *mark = std::getenv("DISK_MARK");
};

Fault readFault()
{
    Fault fault;
    const char *text = std::getenv("DISK_FAULT");
    if (text && std::sscanf(text, "%15[a-z]:%ld:%d", fault.call.data(), &fault.place, &fault.error) != 3)
        std::abort();
    return fault;
}

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// Whether this call is the one that fails; errno says why then.
bool fails(const char *call, const char *path)
{
    static const Fault fault = readFault();
    static std::atomic<long> count = 0;
    if (!fault.below || !fault.mark || std::strcmp(call, fault.call.data()) != 0
        || std::strncmp(path, fault.below, std::strlen(fault.below)) != 0 || std::strcmp(path, fault.mark) == 0
        || count++ != fault.place)
        return false;
    static auto *const open = real<int(const char *, int, ...)>("open64");
    static auto *const close = real<int(int)>("close");
    close(open(fault.mark, O_CREAT | O_WRONLY, 0600));
    errno = fault.error;
    return true;
}

bool fails(const char *call, int file)
{
    struct stat status {
    };
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    std::array<char, 40> link{};
    std::array<char, PATH_MAX> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    return ::readlink(link.data(), path.data(), path.size() - 1) > 0 && fails(call, path.data());
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const next = real<decltype(write)>("write");
    return fails("write", file) ? -1 : next(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static auto *const next = real<decltype(pwrite64)>("pwrite64");
    return fails("write", file) ? -1 : next(file, bytes, size, offset);
}

int fsync(int file)
{
    static auto *const next = real<decltype(fsync)>("fsync");
    return fails("sync", file) ? -1 : next(file);
}

int fdatasync(int file)
{
    static auto *const next = real<decltype(fdatasync)>("fdatasync");
    return fails("sync", file) ? -1 : next(file);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return fails("rename", from) ? -1 : next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const next = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails("rename", from) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static auto *const next = real<int(const char *, const char *)>("link");
    return fails("rename", from) ? -1 : next(from, to);
}

int open64(const char *path, int flags, ...)
{
    static auto *const next = real<int(const char *, int, ...)>("open64");
    va_list more;
    va_start(more, flags);
    const auto mode = va_arg(more, unsigned);
    va_end(more);
    return fails("open", path) ? -1 : next(path, flags, mode);
}

/// The file is closed all the same, as on Linux.
int close(int file)
{
    static auto *const next = real<int(int)>("close");
    const bool failing = fails("close", file);
    const int error = errno;
    const int result = next(file);
    errno = failing ? error : errno;
    return failing ? -1 : result;
}
}
