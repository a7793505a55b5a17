// Loaded into the program from outside (LD_PRELOAD): stands between Qt's driver and SQLite, and at one place of the
// program's way kills it or lets SQLite fail.
//
//     LEDGER_FAULT   kill-before:N or kill-after:N, around the N-th change that is written for good;
//                    ioerr:N or full:N, for the N-th call of SQLite that could fail
//     LEDGER_MARK    a file that is made when it happens

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace {

struct Fault {
    enum class Kind { None, KillBefore, KillAfter, IoError, Full };
    Kind kind = Kind::None;
    long place = 0;

    bool kills() const { return kind == Kind::KillBefore || kind == Kind::KillAfter; }
};

Fault readFault()
{
    const char *text = std::getenv("LEDGER_FAULT");
    const char *number = text ? std::strchr(text, ':') : nullptr;
    if (!number)
        return {};
    constexpr std::pair<const char *, Fault::Kind> kinds[]{{"kill-before:", Fault::Kind::KillBefore},
        {"kill-after:", Fault::Kind::KillAfter}, {"ioerr:", Fault::Kind::IoError}, {"full:", Fault::Kind::Full}};
    for (const auto &[word, kind] : kinds) {
        if (std::strncmp(text, word, std::strlen(word)) == 0)
            return {kind, std::atol(number + 1)};
    }
    return {};
}

const Fault fault = readFault();
std::atomic<long> count = 0;

void mark()
{
    if (const char *file = std::getenv("LEDGER_MARK"))
        ::close(::open(file, O_CREAT | O_WRONLY, 0600));
}

template <typename Function> Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// SQLite calls some of these itself, and does not expect of them what a broken disk would do.
bool isSqlite(void *caller)
{
    Dl_info from{};
    Dl_info sqlite{};
    ::dladdr(caller, &from);
    ::dladdr(::dlsym(RTLD_NEXT, "sqlite3_libversion"), &sqlite);
    return from.dli_fbase == sqlite.dli_fbase;
}

/// What SQLite answers in place of doing what it is asked; SQLITE_OK when it shall do it.
int failing(void *caller)
{
    if (isSqlite(caller))
        return SQLITE_OK;
    if ((fault.kind != Fault::Kind::IoError && fault.kind != Fault::Kind::Full) || count++ != fault.place)
        return SQLITE_OK;
    mark();
    return fault.kind == Fault::Kind::Full ? SQLITE_FULL : SQLITE_IOERR;
}

bool writesForGood(sqlite3_stmt *statement)
{
    const char *sql = sqlite3_sql(statement);
    const bool commits = sql && std::strcmp(sql, "COMMIT") == 0;
    return commits || (sqlite3_get_autocommit(sqlite3_db_handle(statement)) != 0 && !sqlite3_stmt_readonly(statement));
}

void kill()
{
    mark();
    ::kill(::getpid(), SIGKILL);
}

} // namespace

extern "C" {

int sqlite3_step(sqlite3_stmt *statement)
{
    static auto *const step = real<decltype(sqlite3_step)>("sqlite3_step");
    if (const int code = failing(__builtin_return_address(0)); code != SQLITE_OK)
        return code;
    const bool isPlace
        = fault.kills() && !isSqlite(__builtin_return_address(0)) && writesForGood(statement) && count++ == fault.place;
    if (isPlace && fault.kind == Fault::Kind::KillBefore)
        kill();
    const int result = step(statement);
    if (isPlace)
        kill();
    return result;
}

int sqlite3_open_v2(const char *file, sqlite3 **database, int flags, const char *vfs)
{
    static auto *const open = real<decltype(sqlite3_open_v2)>("sqlite3_open_v2");
    const int code = failing(__builtin_return_address(0));
    const int result = open(file, database, flags, vfs); // the handle is wanted in any case, for its error
    return code != SQLITE_OK ? code : result;
}

int sqlite3_prepare16_v2(sqlite3 *database, const void *text, int bytes, sqlite3_stmt **statement, const void **rest)
{
    static auto *const prepare = real<decltype(sqlite3_prepare16_v2)>("sqlite3_prepare16_v2");
    if (const int code = failing(__builtin_return_address(0)); code != SQLITE_OK) {
        *statement = nullptr;
        return code;
    }
    return prepare(database, text, bytes, statement, rest);
}
}
