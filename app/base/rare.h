#pragma once

#include <memory>
#include <optional>

/// A value that is seldom there: like std::optional, but a pointer large as long as it is not.
template <typename T> class Rare
{
public:
    Rare() = default;
    Rare(const T &value) // NOLINT(google-explicit-constructor): as std::optional
        : m_value(std::make_unique<T>(value))
    {
    }
    Rare(const std::optional<T> &value) // NOLINT(google-explicit-constructor)
        : m_value(value ? std::make_unique<T>(*value) : nullptr)
    {
    }
    Rare(const Rare &other)
        : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr)
    {
    }
    Rare(Rare &&) noexcept = default;
    Rare &operator=(const Rare &other)
    {
        if (this != &other)
            m_value = other.m_value ? std::make_unique<T>(*other.m_value) : nullptr;
        return *this;
    }
    Rare &operator=(Rare &&) noexcept = default;
    ~Rare() = default;

    explicit operator bool() const { return m_value != nullptr; }
    bool has_value() const { return m_value != nullptr; }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    void reset() { m_value.reset(); }

    bool operator==(const Rare &other) const
    {
        return m_value && other.m_value ? *m_value == *other.m_value : m_value == other.m_value;
    }

private:
    std::unique_ptr<T> m_value;
};
