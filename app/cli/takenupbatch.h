#pragma once

#include "command.h"
#include "session.h"

/// A command that takes up one batch of the ledger, the one that the first argument names or the newest, and does
/// something with it as a whole.
class TakenUpBatch : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void options(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;
    void interrupt() override;

protected:
    /// The batch is open, and its engine idle.
    virtual void begin() = 0;
    /// What begin() or a later step started has ended.
    virtual void ended(const std::optional<Error> &error) = 0;

    BatchEngine &engine() { return m_session->engine(); }
    bool wantsJson() const { return m_json; }

private:
    void open(const Batch &batch);

    std::unique_ptr<Session> m_session;
    bool m_json = false;
    bool m_isOpen = false;
};
