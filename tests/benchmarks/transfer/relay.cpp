// relay NAMESPACE_A NAMESPACE_B ONE_WAY_MICROSECONDS DEVICE ADDRESS_A ADDRESS_B
// A path with a fixed delay between two network namespaces, for kernels without netem: a TUN device in each, and
// packets carried from one to the other after the delay. They travel unsegmented (GSO), so the relay is no bottleneck
// (8 Gbit/s without delay on two cores), and real TCP runs from end to end: slow start, idle reset and buffer limits
// are the kernel's own. No loss, no jitter. Prints "ready" when both devices are up; ends with SIGTERM.
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <vector>
#define class klass_ // the kernel's header uses the word as a field name
#include <linux/virtio_net.h>
#undef class

namespace {

using Clock = std::chrono::steady_clock;

struct Packet {
    Clock::time_point due;
    std::vector<char> bytes;
};

[[noreturn]] void giveUp(const char *what)
{
    perror(what);
    exit(1);
}

/// Moves this process into the namespace and makes the device there. The handle stays valid afterwards.
int openDevice(const char *space, const char *name, const char *address)
{
    const std::string path = std::string("/var/run/netns/") + space;
    const int handle = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0 || setns(handle, CLONE_NEWNET) != 0)
        giveUp(path.c_str());
    close(handle);

    const int device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (device < 0)
        giveUp("/dev/net/tun");
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI | IFF_VNET_HDR;
    strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    if (ioctl(device, TUNSETIFF, &request) != 0)
        giveUp("TUNSETIFF");
    int headerSize = sizeof(virtio_net_hdr);
    if (ioctl(device, TUNSETVNETHDRSZ, &headerSize) != 0)
        giveUp("TUNSETVNETHDRSZ");
    if (ioctl(device, TUNSETOFFLOAD, TUN_F_CSUM | TUN_F_TSO4 | TUN_F_TSO6) != 0)
        giveUp("TUNSETOFFLOAD");
    const std::string setUp = std::string("ip addr add ") + address + "/24 dev " + name + " && ip link set " + name
        + " up mtu 1500 txqueuelen 20000";
    if (system(setUp.c_str()) != 0)
        giveUp("ip");
    return device;
}

/// One of the two ways.
class Direction
{
public:
    Direction(int from, int to, Clock::duration delay)
        : m_from(from)
        , m_to(to)
        , m_delay(delay)
    {
    }

    void takeIn()
    {
        constexpr int atOnce = 64; // then the other direction has its turn
        static std::array<char, 70'000> buffer;
        for (int i = 0; i < atOnce; ++i) {
            const ssize_t size = read(m_from, buffer.data(), buffer.size());
            if (size <= 0)
                return;
            m_packets.push_back({Clock::now() + m_delay, std::vector<char>(buffer.data(), buffer.data() + size)});
        }
    }

    void sendDue()
    {
        const auto now = Clock::now();
        while (!m_packets.empty() && m_packets.front().due <= now) {
            const auto &bytes = m_packets.front().bytes;
            if (write(m_to, bytes.data(), bytes.size()) < 0 && errno == EAGAIN)
                return;
            m_packets.pop_front();
        }
    }

    std::optional<Clock::time_point> nextDue() const
    {
        return m_packets.empty() ? std::nullopt : std::optional(m_packets.front().due);
    }

private:
    int m_from;
    int m_to;
    Clock::duration m_delay;
    std::deque<Packet> m_packets;
};

void setTimer(int timer, Clock::time_point at)
{
    const auto since = at.time_since_epoch(); // steady_clock is CLOCK_MONOTONIC here
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(since);
    itimerspec when{};
    when.it_value.tv_sec = seconds.count();
    when.it_value.tv_nsec = std::chrono::nanoseconds(since - seconds).count();
    timerfd_settime(timer, TFD_TIMER_ABSTIME, &when, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 7) {
        fprintf(stderr, "usage: relay NAMESPACE_A NAMESPACE_B ONE_WAY_MICROSECONDS DEVICE ADDRESS_A ADDRESS_B\n");
        return 2;
    }
    const int a = openDevice(argv[1], argv[4], argv[5]);
    const int b = openDevice(argv[2], argv[4], argv[6]);
    const std::chrono::microseconds delay(atoll(argv[3]));
    std::array<Direction, 2> directions{Direction(a, b, delay), Direction(b, a, delay)};
    const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    prctl(PR_SET_TIMERSLACK, 1000);
    puts("ready");
    fflush(stdout);

    for (;;) {
        std::optional<Clock::time_point> next;
        for (Direction &direction : directions) {
            direction.sendDue();
            if (const auto due = direction.nextDue(); due && (!next || *due < *next))
                next = due;
        }
        if (next)
            setTimer(timer, *next);
        std::array<pollfd, 3> ready{pollfd{a, POLLIN, 0}, {b, POLLIN, 0}, {timer, POLLIN, 0}};
        poll(ready.data(), ready.size(), -1);
        uint64_t ticks;
        if (ready[2].revents)
            (void)!read(timer, &ticks, sizeof ticks);
        for (size_t i = 0; i < directions.size(); ++i) {
            if (ready[i].revents & POLLIN)
                directions[i].takeIn();
        }
    }
}
