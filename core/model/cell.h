// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace tidemark {

/// The value of one cell of a column that Tidemark carries without understanding it: its class and its bits.
/// Encoded as one class byte and the payload: nothing for Null, 8 little-endian bytes for Integer and Real (the bits,
/// so that NaN payloads and −0.0 stay), one byte 0 or 1 for Boolean, the bytes as they are for Text, Blob and JsonText
/// (text that its engine keeps as JSON).
enum class CellClass : std::uint8_t { Null = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Boolean = 5, JsonText = 6 };
constexpr std::uint8_t kCellClassCount = 7;

inline std::string encodeNullCell()
{
    return std::string(1, '\0');
}

template <typename Word>
std::string encodeWordCell(CellClass cellClass, Word word)
{
    static_assert(sizeof(Word) == 8);
    std::string cell(9, static_cast<char>(cellClass));
    std::memcpy(cell.data() + 1, &word, sizeof word);
    return cell;
}

inline std::string encodeBooleanCell(bool value)
{
    return {static_cast<char>(CellClass::Boolean), value ? '\1' : '\0'};
}

inline std::string encodeBytesCell(CellClass cellClass, std::string_view bytes)
{
    std::string cell(1, static_cast<char>(cellClass));
    cell += bytes;
    return cell;
}

/// A cell that was checked: the class is known, and a word has its 8 bytes.
struct CellView {
    CellClass cellClass = CellClass::Null;
    std::string_view payload;

    template <typename Word>
    Word word() const
    {
        Word value{};
        std::memcpy(&value, payload.data(), sizeof value);
        return value;
    }
};

/// Fails with Damaged if the bytes are no cell.
inline Result<CellView> decodeCell(std::string_view bytes)
{
    if (bytes.empty() || static_cast<std::uint8_t>(bytes[0]) >= kCellClassCount)
        return fail(Errc::Damaged, "a cell has no known class");
    const CellView cell{static_cast<CellClass>(bytes[0]), bytes.substr(1)};
    const bool isWord = cell.cellClass == CellClass::Integer || cell.cellClass == CellClass::Real;
    if ((isWord && cell.payload.size() != 8) || (cell.cellClass == CellClass::Null && !cell.payload.empty()))
        return fail(Errc::Damaged, "a cell has the wrong length");
    if (cell.cellClass == CellClass::Boolean &&
        (cell.payload.size() != 1 || static_cast<unsigned char>(cell.payload[0]) > 1))
        return fail(Errc::Damaged, "a cell is neither true nor false");
    return cell;
}

} // namespace tidemark
