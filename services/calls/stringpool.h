#pragma once
#include <QtGlobal>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Different texts, each once and numbered from 0 in the order they came: the dictionary of a column.
class StringPool
{
public:
    StringPool();

    /// The number of the text, which is added when it is new.
    quint32 add(std::string_view text);
    /// The same for many, several times as fast where there are many different ones.
    void add(std::span<const std::string_view> texts, qint64 *codes);
    quint32 size() const { return quint32(m_ends.size() - 1); }
    std::string_view text(quint32 code) const;

    /// All texts one after the other, each ended by a NUL.
    const std::string &bytes() const { return m_bytes; }
    /// size() + 1 places: text n begins at ends()[n] and its NUL stands before ends()[n + 1].
    const std::vector<quint32> &ends() const { return m_ends; }

private:
    quint32 add(std::string_view text, quint64 hash);
    void grow();
    std::string m_bytes;
    std::vector<quint32> m_ends{0};
    std::vector<quint64> m_slots; ///< upper half of the hash, then the code + 1; 0: free
};
