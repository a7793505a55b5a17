// stopwatch SECONDS_AT_MOST REPORT COMMAND [ARGUMENT…]
// Runs the command and writes one line to REPORT: exit code, wall seconds, CPU seconds (user and system), peak resident
// bytes of its largest process. What the command leaves behind (lftp its ssh, for instance) is counted too: this
// process adopts such orphans and waits for them. After the time, or on SIGTERM, everything is killed and the code is
// 124. C++ and not Python because the peak of a child begins with that of the process it was forked from.
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

namespace {

volatile sig_atomic_t overdue = 0;

void onSignal(int)
{
    overdue = 1;
    alarm(1); // again, should the signal have come just before a wait began
}

void killChildren()
{
    // Their children become ours when they die, so this is repeated until none is left.
    std::ifstream children("/proc/self/task/" + std::to_string(getpid()) + "/children");
    for (pid_t child; children >> child;)
        kill(child, SIGKILL);
}

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

int codeOf(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        fprintf(stderr, "usage: stopwatch SECONDS_AT_MOST REPORT COMMAND [ARGUMENT...]\n");
        return 2;
    }
    using Clock = std::chrono::steady_clock;
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    struct sigaction action = {};
    action.sa_handler = onSignal; // without SA_RESTART: a wait that is interrupted has to look at the time
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGALRM, &action, nullptr);
    alarm(unsigned(atoi(argv[1])));

    const auto start = Clock::now();
    const pid_t command = fork();
    if (command < 0) {
        perror("fork");
        return 2;
    }
    if (command == 0) {
        execvp(argv[3], argv + 3);
        perror(argv[3]);
        _exit(127);
    }
    int code = 124;
    double wall = 0;
    double cpu = 0;
    long peakKilobytes = 0;
    constexpr int secondsForOrphans = 10;
    for (;;) {
        int status = 0;
        rusage used = {};
        const pid_t ended = wait4(-1, &status, 0, &used);
        if (ended < 0 && errno == ECHILD)
            break;
        if (overdue)
            killChildren();
        if (ended < 0)
            continue;
        cpu += secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
        peakKilobytes = std::max(peakKilobytes, used.ru_maxrss);
        if (ended == command) {
            wall = std::chrono::duration<double>(Clock::now() - start).count();
            code = overdue ? 124 : codeOf(status);
            if (!overdue)
                alarm(secondsForOrphans);
        }
    }
    std::ofstream report(argv[2]);
    report << code << ' ' << wall << ' ' << cpu << ' ' << peakKilobytes * 1024 << std::endl;
    return report ? 0 : 1;
}
