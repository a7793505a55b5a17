#pragma once

#include "httpclient.h"

/// Stands in for the network: a target that has this among its sources gets an HttpClient whose servers answer what the
/// fuzzer made up, one answer after the other, whatever is asked.
///
/// Answers stand behind each other with a line `~~~~` between. Each has a first line such as `200 text/html` (a third
/// word means that it breaks off), header lines, an empty line, and the body. `0 transient` and `0 ambiguous` are none.
namespace CannedHttp {

struct Exchange {
    HttpRequest request;
    int status = 0; ///< 0 where there was no answer.
    QByteArray body;
};

/// What the servers are going to say, and forgets what was asked before.
void setAnswers(const QByteArray &text);
/// What was asked and answered since.
const QList<Exchange> &exchanges();
/// How many requests were sent that nothing may repeat.
qsizetype onceOnly();

} // namespace CannedHttp
