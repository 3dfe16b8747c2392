// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Question 1: from the socket to the models, and to the window where a table and tiles are in
// sight: offscreen, and on an X server where Xvfb is there to give one. Every contestant takes the
// same bytes over a loopback connection from the same process, and has a process of its own. Ratios
// are to floor (b), a loop that receives and finds every line's end.

#include "ami/codec.h"
#include "desk.h"
#include "kit/loopback.h"
#include "kit/report.h"
#include "kit/runs.h"
#include "kit/sender.h"
#include "kit/streams.h"
#include "pbx/overload.h"
#include "pbx/pbx.h"

#include <QCoreApplication>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int argumentCount = 1;
char *arguments[] = {const_cast<char *>("bench_stream"), nullptr};

/// Receives to the end; \a take gets each piece as it came.
template <class Take>
void receive(const bench::Sender &sender, int stream, bench::Run &run, Take take)
{
    const int socket = bench::connectTo(sender.port());
    static char buffer[64 * 1024];
    sender.play(stream);
    const bench::Meter meter;
    for (ssize_t size; (size = recv(socket, buffer, sizeof buffer, 0)) > 0;)
        take(QByteArrayView(buffer, size));
    run = meter.done(run.count);
    close(socket);
}

bench::Run floorA(const bench::Sender &sender, int stream)
{
    bench::Run run;
    quint64 bytes = 0;
    receive(sender, stream, run, [&](QByteArrayView piece) { bytes += quint64(piece.size()); });
    run.count = bytes;
    return run;
}

bench::Run floorB(const bench::Sender &sender, int stream)
{
    bench::Run run;
    quint64 lines = 0;
    receive(sender, stream, run, [&](QByteArrayView piece) {
        const char *at = piece.data();
        const char *const end = at + piece.size();
        while (const void *found = std::memchr(at, '\n', size_t(end - at))) {
            at = static_cast<const char *>(found) + 1;
            ++lines;
        }
    });
    run.count = lines;
    return run;
}

/// What a plain parser does: a copy of each event, and a table of its headers.
bench::Run table(const bench::Sender &sender, int stream)
{
    struct Header
    {
        std::size_t begin, colon, end;
    };
    bench::Run run;
    std::vector<char> event;
    std::vector<Header> headers;
    receive(sender, stream, run, [&](QByteArrayView piece) {
        const char *at = piece.data();
        const char *const end = at + piece.size();
        while (at != end) {
            const void *const found = std::memchr(at, '\n', size_t(end - at));
            const char *const behind = found ? static_cast<const char *>(found) + 1 : end;
            const std::size_t begin = headers.empty() ? 0 : headers.back().end;
            event.insert(event.end(), at, behind);
            at = behind;
            if (!found)
                break;
            if (event.size() - begin <= 2) { // the empty line
                run.count += headers.empty() ? 0 : 1;
                event.clear();
                headers.clear();
                continue;
            }
            const char *const line = event.data() + begin;
            const void *const colon = std::memchr(line, ':', event.size() - begin);
            headers.push_back(
                {begin, colon ? size_t(static_cast<const char *>(colon) - line) : 0, event.size()});
        }
    });
    return run;
}

bench::Run codec(const bench::Sender &sender, int stream)
{
    bench::Run run;
    quint64 messages = 0;
    ami::Codec codec;
    receive(sender, stream, run, [&](QByteArrayView piece) {
        codec.feed(piece);
        while (const auto message = codec.next())
            ++messages;
    });
    run.count = messages - 1; // without the banner
    return run;
}

/// The same through Qt's socket and event loop, after a login.
bench::Run session(const bench::Sender &sender, int stream)
{
    QCoreApplication application(argumentCount, arguments);
    quint64 messages = 0;
    std::optional<bench::Meter> meter;
    bench::Run run;
    ami::Session session;
    session.setSink([&](const ami::Message &) { ++messages; });
    QObject::connect(&session, &ami::Session::stageChanged, &application,
                     [&](ami::Session::Stage stage) {
                         if (stage == ami::Session::Stage::Live) {
                             messages = 0;
                             sender.play(stream);
                             meter.emplace();
                         } else if (meter) {
                             run = meter->done(messages);
                             application.quit();
                         }
                     });
    ami::Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = sender.port();
    endpoint.user = endpoint.secret = u"bench"_s;
    session.open(endpoint);
    application.exec();
    return run;
}

/// Plays the stream to a PBX, to its end; \a follow is called when the link is another.
bench::Run played(const bench::Sender &sender, int stream, pbx::Pbx &pbx,
                  QCoreApplication &application, const std::function<void()> &follow)
{
    std::optional<bench::Meter> meter;
    bench::Run run;
    quint64 before = 0;
    QObject::connect(&pbx, &pbx::Pbx::linkChanged, &application, [&] {
        follow();
        const quint64 messages = pbx.state().counters().messages;
        if (pbx.link() == pbx::Link::Live && !meter) {
            before = messages;
            sender.play(stream);
            meter.emplace();
        } else if (meter && !pbx.session().isLive() && run.count == 0) {
            run = meter->done(messages - before);
            if (pbx.session().failure() != ami::Session::Failure::Ended)
                qFatal("%s", qPrintable(pbx.lastError()));
            application.quit();
        }
    });
    // This server heeds no mask: all is to be taken, however far behind.
    pbx::Overload::Limits patient;
    patient.shed = patient.shedAsking = std::chrono::hours(1);
    pbx.overload().setLimits(patient);
    pbx::Profile profile;
    profile.port = sender.port();
    profile.user = profile.secret = u"bench"_s;
    profile.myExtension = u"1000"_s;
    profile.context = u"internal"_s;
    pbx.open(profile);
    application.exec();
    return run;
}

/// Everything that the program does with a message, but show it.
bench::Run whole(const bench::Sender &sender, int stream, bool withModels)
{
    QCoreApplication application(argumentCount, arguments);
    pbx::Pbx pbx;
    std::optional<ui::BoardModels> models;
    if (withModels)
        models.emplace(pbx);
    return played(sender, stream, pbx, application, [&] {
        if (models)
            models->follow();
    });
}

/// The whole program.
bench::Run window(const bench::Sender &sender, int stream, const char *platform)
{
    qputenv("QT_QPA_PLATFORM", platform);
    bench::Desk desk;
    return played(sender, stream, desk.pbx, desk.application, [] {});
}

bench::Run offscreen(const bench::Sender &sender, int stream)
{
    return window(sender, stream, "offscreen");
}

bench::Run onX(const bench::Sender &sender, int stream)
{
    return window(sender, stream, "xcb");
}

/// An X server of our own, and its name in DISPLAY, as long as this lives; or none.
class Xvfb
{
public:
    Xvfb()
    {
        int ends[2];
        if (pipe(ends) != 0)
            return;
        m_child = fork();
        if (m_child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGTERM); // not left behind, however this ends
            dup2(ends[1], 3);
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDERR_FILENO);
            execlp("Xvfb", "Xvfb", "-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten",
                   "tcp", nullptr);
            _exit(127);
        }
        close(ends[1]);
        QByteArray name(32, '\0');
        name.truncate(qMax<ssize_t>(0, read(ends[0], name.data(), size_t(name.size()))));
        close(ends[0]);
        m_runs = name.contains('\n');
        if (m_runs)
            qputenv("DISPLAY", ':' + name.trimmed());
    }
    ~Xvfb()
    {
        if (m_child > 0) {
            kill(m_child, SIGTERM);
            waitpid(m_child, nullptr, 0);
        }
    }
    Q_DISABLE_COPY_MOVE(Xvfb)
    [[nodiscard]] bool runs() const { return m_runs; }

private:
    pid_t m_child = -1;
    bool m_runs = false;
};

} // namespace

int main(int argc, char **argv)
{
    bench::Report report("1", argc, argv);
    const std::vector<bench::Stream> streams = bench::storms();
    std::vector<std::function<QByteArray()>> makers;
    for (const bench::Stream &stream : streams)
        makers.push_back(stream.make);
    const bench::Sender sender(makers);

    struct Contestant
    {
        const char *name;
        bench::Run (*run)(const bench::Sender &, int);
        double target;
    };
    const Xvfb xvfb;
    if (!xvfb.runs())
        std::fprintf(stderr, "There is no Xvfb: the window is painted offscreen only.\n");
    std::vector<Contestant> contestants{
        {"floor (a): recv", floorA, 0},
        {"floor (b): recv + memchr lines", floorB, 0},
        {"plain loop: copy, header table", table, 0},
        {"codec", codec, 1.5},
        {"session (Qt socket, event loop)", session, 0},
        {"session + state",
         [](const bench::Sender &s, int stream) { return whole(s, stream, false); }, 3},
        {"session + state + models",
         [](const bench::Sender &s, int stream) { return whole(s, stream, true); }, 3},
        {"+ window: table and tiles, offscreen", offscreen, 0},
    };
    if (xvfb.runs())
        contestants.push_back({"+ window: table and tiles, Xvfb", onX, 0});
    for (int stream = 0; stream < int(streams.size()); ++stream) {
        std::vector<std::function<bench::Run()>> work;
        for (const Contestant &one : contestants)
            work.push_back([&, run = one.run] { return run(sender, stream); });
        const auto runs = bench::alternate(report.rounds(), work);
        const quint64 events = runs[3].front().count; // the codec
        for (std::size_t i = 0; i < runs.size(); ++i) {
            // A Ping and its like may be answered before the stream begins, or not.
            if (i > 3 && (runs[i].front().count < events || runs[i].front().count > events + 9))
                qFatal("%s saw %llu of %llu messages", contestants[i].name, runs[i].front().count,
                       events);
            bench::Figure figure;
            figure.data = streams[size_t(stream)].name;
            figure.what = contestants[i].name;
            figure.value = double(events) / bench::median(runs[i], &bench::Run::seconds);
            figure.unit = "events/s";
            figure.ratio = bench::ratio(runs[i], runs[1]);
            figure.cpu = bench::ratio(runs[i], runs[1], &bench::Run::cpu);
            figure.peak = bench::median(runs[i], &bench::Run::peak);
            if (contestants[i].target > 0)
                figure.target = contestants[i].target;
            report.add(figure);
        }
    }
    return 0;
}
